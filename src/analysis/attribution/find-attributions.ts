import type {
  Attribution,
  Name,
  Paragraph,
  Quotation,
  QuoteKind,
  Sentence,
  Syntax,
  Token,
} from '../annotations/index.ts';
import { confidenceOf } from './confidence.ts';
import { findCues } from './find-cues.ts';
import { findVia } from './find-via.ts';
import type { Finding } from './finding.ts';
import { joinQuotations } from './join-quotations.ts';
import { readAccordingTo } from './read-according-to.ts';
import { readCue } from './read-cue.ts';
import { readLabels } from './read-labels.ts';
import { createReading, isWord, type Reading, spanOf } from './reading.ts';

/** Attributions in text order of their first part. */
export function findAttributions(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  syntax: Syntax,
  quotations: readonly Quotation[],
  names: readonly Name[],
): readonly Attribution[] {
  const reading = createReading(text, paragraphs, sentences, tokens, syntax, quotations, names);
  const findings = [
    ...findCues(reading)
      .filter((cue) => reading.quotationAt[cue.verb]! < 0)
      .flatMap((cue) => readCue(reading, cue) ?? []),
    ...readAccordingTo(reading),
    ...readLabels(reading),
  ].sort(byStart);
  return joinQuotations(reading, dropShared(findings))
    .map((finding) => toAttribution(reading, finding))
    .sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
}

/** Drops "discussed" of "he mentioned that they met and discussed trade": said by him, done by them. */
function dropShared(findings: readonly Finding[]): readonly Finding[] {
  let outer: Finding | undefined;
  return findings.filter((finding) => {
    const { cue, source } = finding;
    const part = outer?.parts.at(-1);
    const inside =
      cue && part && outer?.cue && part.from <= cue.from && cue.to <= part.to && outer.cue.to <= cue.from;
    if (!inside) {
      outer = finding;
      return true;
    }
    return source !== undefined && source.from >= part.from;
  });
}

const byStart = (a: Finding, b: Finding): number => startOf(a) - startOf(b);

const startOf = ({ parts, cue, source }: Finding): number =>
  Math.min(parts[0]!.from, cue?.from ?? Infinity, source?.from ?? Infinity);

function toAttribution(reading: Reading, finding: Finding): Attribution {
  const parts = [...finding.parts]
    .sort((a, b) => a.from - b.from)
    .filter((part, i, all) => i === 0 || part.from >= all[i - 1]!.to);
  return {
    kind: kindOf(reading, finding),
    parts: parts.map((part) => spanOf(reading, part)),
    cue: finding.cue && spanOf(reading, finding.cue),
    source: finding.source && spanOf(reading, finding.source),
    via: findVia(reading, finding),
    confidence: confidenceOf(finding),
  };
}

function kindOf(reading: Reading, { parts, cue }: Finding): QuoteKind {
  const own = cue ? reading.quotationAt[cue.from]! : -1;
  let quoted = 0;
  let bare = 0;
  for (const { from, to } of parts)
    for (let i = from; i < to; i++)
      if (isWord(reading, i))
        reading.quotationAt[i]! >= 0 && reading.quotationAt[i] !== own ? quoted++ : bare++;
  if (quoted === 0) return 'indirect';
  return bare === 0 ? 'direct' : 'mixed';
}
