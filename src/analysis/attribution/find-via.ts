import type { Span } from '../annotations/index.ts';
import { firstEndingAfter, overlaps } from '../annotations/index.ts';
import type { Finding } from './finding.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { type Range, type Reading, sentenceOf, spanOf } from './reading.ts';
import { whoIsQuoted } from './reports/index.ts';

/** Words before the name of who passed the words on. Written for this project. */
const carriers = new Set([
  'quoted by',
  'saying by',
  'cited by',
  'reported by',
  'interview with',
  'interview on',
  'statement to',
  'email to',
  'remarks to',
]);

/** Who passed the words on: "told Reuters", "quoted by the EFE agency". Organisations by name only. */
export function findVia(reading: Reading, finding: Finding): readonly Span[] {
  const { cue, addressee } = finding;
  if (!cue) return [];
  const carrier = carrierOf(reading, cue);
  return [addressee, carrier].flatMap((range) =>
    range ? organisationIn(reading, spanOf(reading, range)) : [],
  );
}

/** Who passes words on is named near the cue. */
const farthest = 60;
const nearby = 10;

/** The few words after "quoted by" and the like, later in the sentence or in "quoted by the agency as saying", outside quotation marks. */
function carrierOf(reading: Reading, cue: Range): Range | undefined {
  const { words, quotationAt } = reading;
  const sentence = sentenceOf(reading, cue.from);
  const to = Math.min(sentence.to, cue.to + farthest);
  const quoting = whoIsQuoted(reading, cue.to - 1);
  if (quoting) return nounPhraseBefore(reading, quoting.verb, sentence.from);
  const isQuoted = words[cue.to - 1] === 'saying' && words[cue.to - 2] === 'as';
  const from = isQuoted ? Math.max(sentence.from, cue.from - nearby) : cue.to;
  for (let i = from; i + 2 < to; i++) {
    if (quotationAt[i] !== quotationAt[cue.from] || !carriers.has(`${words[i]} ${words[i + 1]}`)) continue;
    return { from: i + 2, to: Math.min(to, i + 6) };
  }
  return undefined;
}

function organisationIn({ names }: Reading, span: Span): readonly Span[] {
  const at = firstEndingAfter(names, span.start);
  for (let i = at; i < names.length && names[i]!.start < span.end; i++) {
    const { start, end, type } = names[i]!;
    if (type === 'ORG' && overlaps(span, names[i]!)) return [{ start, end }];
  }
  return [];
}
