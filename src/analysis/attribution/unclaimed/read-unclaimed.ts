import type { Finding } from '../finding.ts';
import { isUtterance } from '../is-utterance.ts';
import type { Range, Reading } from '../reading.ts';
import { asBefore } from './as-before.ts';
import { colonBefore } from './colon-before.ts';
import { reportBefore } from './report-before.ts';
import type { UnclaimedRule } from './unclaimed-rule.ts';
import { verbAfter } from './verb-after.ts';
import { verbBefore } from './verb-before.ts';

const rules: readonly UnclaimedRule[] = [verbAfter, colonBefore, reportBefore, asBefore, verbBefore];

/** Attributions of the quotations that the findings leave over, in text order. */
export function readUnclaimed(reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  const claimed = mark(
    reading,
    findings.flatMap(({ parts }) => parts),
  );
  const cues = mark(
    reading,
    findings.flatMap(({ cue }) => cue ?? []),
  );
  return reading.quotations.flatMap((quotation) => {
    if (claimed[quotation.from]) return [];
    for (const rule of isUtterance(reading, quotation) ? rules : [asBefore, verbBefore]) {
      const finding = rule(reading, quotation, cues);
      if (finding) return [finding];
    }
    return [];
  });
}

function mark(reading: Reading, ranges: readonly Range[]): Uint8Array {
  const marked = new Uint8Array(reading.tokens.length);
  for (const { from, to } of ranges) marked.fill(1, from, to);
  return marked;
}
