import type { Finding } from './finding.ts';

/** "Hook fired back: “As a captain,” Byron wrote": of two reports of one quotation the one behind it has it. */
export function dropDoubles(findings: readonly Finding[]): readonly Finding[] {
  const closed = new Set(
    findings.filter(({ rule }) => rule === 'quotationBefore').map(({ parts }) => parts[0]!.from),
  );
  const told = findings.flatMap(({ addressee }) => addressee ?? []);
  return findings.filter(
    ({ rule, parts, cue }) =>
      (rule !== 'quotationAfter' || !closed.has(parts[0]!.from)) &&
      !told.some(({ from, to }) => cue !== undefined && from < cue.from && cue.to <= to),
  );
}
