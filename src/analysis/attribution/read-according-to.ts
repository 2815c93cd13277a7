import { finite } from '../syntax/index.ts';
import { isClause } from './contents/index.ts';
import type { Finding } from './finding.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { openingOf } from './opening-of.ts';
import { closeOf, type Range, type Reading } from './reading.ts';
import { scopeOf } from './scopes.ts';

/** "According to the ministry, …", "…, according to Ada Byron.", "In the words of Ada Byron, …" Every one outside quotations, in text order. */
export function readAccordingTo(reading: Reading): readonly Finding[] {
  const { words, quotationAt } = reading;
  const findings: Finding[] = [];
  for (let i = 0; i < words.length; i++) {
    const phrase = quotationAt[i]! < 0 ? (accordingAt(reading, i) ?? ownWordsAt(reading, i)) : undefined;
    const finding = phrase && readAt(reading, phrase);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** A phrase that says whose words the sentence has: where it names them, and where it ends. */
interface Phrase {
  readonly cue: Range;
  readonly source: Range;
  readonly to: number;
}

/** "according to Byron", "in the words of Byron" */
function accordingAt(reading: Reading, i: number): Phrase | undefined {
  const { words } = reading;
  const isWords = words[i + 2] === 'words' && words.slice(i, i + 4).join(' ') === 'in the words of';
  const length = words[i] === 'according' && words[i + 1] === 'to' ? 2 : isWords ? 4 : 0;
  if (length === 0) return undefined;
  const source = sourceOf(reading, i + length, scopeOf(reading, i).to);
  return source && { cue: { from: i, to: i + length }, source, to: source.to };
}

/** "in Byron’s words", "in her view": between pauses, or where a sentence opens. */
function ownWordsAt(reading: Reading, i: number): Phrase | undefined {
  const { words, tags } = reading;
  const phrase = words[i] === 'in' ? nounPhraseAt(reading, i + 1, scopeOf(reading, i).to) : undefined;
  if (!phrase || !/^(?:words|telling|view|opinion|phrase|estimation)$/.test(words[phrase.to - 1]!))
    return undefined;
  const pauses = (k: number): boolean => /^(?:[,.;:—–"”-]|--|'')$/.test(words[k] ?? '.');
  if (!pauses(phrase.to) || !(pauses(i - 1) || i === scopeOf(reading, i).from)) return undefined;
  const owner = phrase.to - 2;
  const cue = { from: i, to: phrase.to };
  if (tags[owner] === 'PRP$') return { cue, source: { from: owner, to: owner + 1 }, to: phrase.to };
  return tags[owner] === 'POS' ? { cue, source: { from: phrase.from, to: owner }, to: phrase.to } : undefined;
}

function readAt(reading: Reading, { cue, source, to }: Phrase): Finding | undefined {
  const scope = scopeOf(reading, cue.from);
  const before = contentBefore(reading, cue.from, scope);
  const after = contentAfter(reading, to, scope);
  const opens = !before || isConnective(reading, before) || reading.words[before.to - 1] === 'that';
  const parts = opens
    ? [after]
    : [before, isInserted(reading, to) && isContinued(reading, before, after) ? after : undefined];
  const found = parts.filter((part) => part !== undefined);
  if (found.length === 0) return undefined;
  return { rule: 'accordingTo', parts: found, cue, source, addressee: undefined };
}

/** "But, according to her, it failed": one word that is not the subject of what is said. */
const isConnective = ({ tags }: Reading, { from, to }: Range): boolean =>
  to - from < 2 && !/^(?:NN|PRP)/.test(tags[from]!);

/** ", according to a report at the time, was": a comma closes the source and the few words that hang on it. */
function isInserted({ words, tags }: Reading, from: number): boolean {
  let i = from;
  while (i < from + 4 && /^(?:IN|DT|NN|CD|JJ)$/.test(tags[i] ?? '')) i++;
  return words[i] === ',';
}

/** Without a verb of its own, or with nothing but one, the first part is only the beginning: "The plan, according to her, failed", "It is, in her words, “a mess”". */
const isContinued = (reading: Reading, before: Range, after: Range | undefined): boolean =>
  !isClause(reading, before) || (after !== undefined && finite.test(reading.tags[before.to - 1]!));

function sourceOf(reading: Reading, from: number, to: number): Range | undefined {
  const phrase = nounPhraseAt(reading, from, to);
  if (phrase) return phrase;
  return from < to ? { from, to: from + 1 } : undefined;
}

function contentBefore(reading: Reading, at: number, scope: Range): Range | undefined {
  const { words, quotationAt, quotations } = reading;
  let to = at;
  while (to > scope.from && /^(?:[,;—–-]|--)$/.test(words[to - 1]!)) to--;
  if (to <= scope.from) return undefined;
  const quotation = quotations[quotationAt[to - 1]!];
  const own = quotationAt[to - 1] !== quotationAt[at];
  const from = openingOf(reading, scope, at);
  return { from: quotation && own ? Math.min(quotation.from, from) : from, to };
}

/** What follows the source's comma, to the sentence's end. */
function contentAfter(reading: Reading, from: number, scope: Range): Range | undefined {
  const { words, quotationAt, quotations } = reading;
  let i = from;
  while (i < scope.to && words[i] !== ',' && i < from + 30) i++;
  if (words[i] !== ',') return undefined;
  i = skipApposition(reading, i + 1, scope.to);
  let to = scope.to;
  const last = quotations[quotationAt[to - 1]!];
  if (last && last.from >= i && last.to >= to) return { from: i, to: last.to };
  while (to > i && /^[.;,!?]$/.test(words[to - 1]!)) to--;
  return to > i ? { from: i, to } : undefined;
}

/** ", one of nine deputies, it is": an inserted phrase without a verb is not what is said. */
function skipApposition(reading: Reading, from: number, to: number): number {
  const { words, tags } = reading;
  if (!/^(?:CD|DT|WP|WDT|NN|NNP)$/.test(tags[from] ?? '')) return from;
  for (let i = from; i < Math.min(to, from + 25); i++) {
    if (pausesInside(reading, i) && /^W/.test(tags[from]!)) return i + 1;
    if (finite.test(tags[i]!) && !/^W/.test(tags[from]!)) return from;
    if (words[i] === ',' && i + 1 < to && /^(?:DT|PRP|NN|EX|JJ|CD|PRP\$|WP)/.test(tags[i + 1]!)) return i + 1;
  }
  return from;
}

/** "according to Hook, who called it “a mess,” | it": whether the token ends a quotation that pauses inside its marks. */
function pausesInside(reading: Reading, i: number): boolean {
  const quotation = reading.quotations[reading.quotationAt[i]!];
  return quotation?.to === i + 1 && closeOf(reading, quotation) === ',';
}
