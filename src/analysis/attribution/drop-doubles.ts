import type { Finding } from './finding.ts';
import type { Range } from './reading.ts';

/**
 * Of two reports of one quotation the one behind it has it ("Hook fired back: “As a captain,” Byron wrote"), of two cues in a row the
 * first ("recalled thinking, “…”"); and no cue stands in whom the words are told ("told the “Morning Dock” show").
 */
export function dropDoubles(findings: readonly Finding[]): readonly Finding[] {
  const closed = new Set(
    findings.filter(({ rule }) => rule === 'quotationBefore').map(({ parts }) => parts[0]!.from),
  );
  const told = new Set(findings.flatMap(({ addressee }) => (addressee ? insideOf(addressee) : [])));
  const said = new Set(findings.map(({ parts, cue }) => `${parts[0]!.from} ${cue?.to}`));
  return findings.filter(
    ({ rule, parts, cue }) =>
      (rule !== 'quotationAfter' || !closed.has(parts[0]!.from)) &&
      !said.has(`${parts[0]!.from} ${cue?.from}`) &&
      !told.has(cue?.from ?? -1),
  );
}

/** The tokens of a range but its first. */
const insideOf = ({ from, to }: Range): number[] =>
  Array.from({ length: to - from - 1 }, (_, k) => from + 1 + k);
