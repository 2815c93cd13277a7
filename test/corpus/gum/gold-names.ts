import type { EntityType } from '../../../src/analysis/index.ts';
import type { GumDocument, GumMention } from './read-gum.ts';

/** A mention by name with its entity; offsets are UTF-16. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly chain: string;
}

const types: Readonly<Record<string, EntityType>> = {
  person: 'PERSON',
  organization: 'ORG',
  place: 'GPE',
  event: 'EVENT',
  object: 'PRODUCT',
};
/** Offices written with capitals: GUM tags them as names, for us they are nominals ("the Home Secretary") or stand before names. */
const offices = new Set(
  `president minister prime vice deputy secretary undersecretary home ambassador sheriff director chairman chairwoman mr mrs ms
   dr professor prof judge justice king queen prince princess sir lord lady captain coach senator governor mayor general pope
   officer chief counsel chancellor commissioner`.split(/\s+/),
);

/**
 * The names among GUM's mentions, the longest where they nest, dates left out: of a person the bare name ("Hamdullah Mohib" of
 * "Afghan Ambassador to the United States Hamdullah Mohib"), of anything else its minimal span.
 */
export function goldNames(document: GumDocument): GoldName[] {
  const found = document.mentions.flatMap((mention) => {
    const words = nameWords(document, mention);
    return words.length > 0 ? [{ ...spanOf(document, words), ...mentionOf(document, mention) }] : [];
  });
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: GoldName[] = [];
  for (const name of found)
    if (!kept.some(({ start, end }) => start < name.end && name.start < end)) kept.push(name);
  return kept.sort((a, b) => a.start - b.start);
}

function spanOf({ words }: GumDocument, [...indexes]: readonly number[]): { start: number; end: number } {
  return { start: words[indexes[0]!]!.start, end: words[indexes.at(-1)!]!.end };
}

function mentionOf(
  { words }: GumDocument,
  { type, chain, core }: GumMention,
): { type: EntityType; chain: string } {
  const people = type === 'person' && words[core.at(-1)!]!.tag === 'NNPS';
  return { type: people ? 'NORP' : (types[type] ?? 'WORK_OF_ART'), chain };
}

/** The words of the name, none where the mention is a date, a pronoun, a description or an office alone. */
export function nameWords(document: GumDocument, mention: GumMention): readonly number[] {
  const words = mention.type === 'person' ? personWords(document, mention) : thingWords(document, mention);
  return mention.type === 'time' ? [] : words;
}

const isProper = ({ words }: GumDocument, word: number): boolean => words[word]!.tag.startsWith('NNP');

const joins = new Set(['flat', 'appos', 'compound']);

/** The proper nouns joined to the mention's head, after the last office or common noun among them and before a comma. */
function personWords(document: GumDocument, mention: GumMention): readonly number[] {
  const head = headOf(document, mention);
  if (formOf(document, head + 1) === 'of') return [];
  const joined = new Set([head]);
  const comma = range(head, mention.last + 1).find((word) => formOf(document, word) === ',');
  for (const word of range(mention.first, comma ?? mention.last + 1))
    if (isJoined(document, word, joined)) joined.add(word);
  const words = [...joined].sort((a, b) => a - b);
  const isOffice = (word: number): boolean =>
    offices.has(formOf(document, word).toLowerCase().replace('.', ''));
  const bare = words.slice(words.findLastIndex((word) => isOffice(word) || !isProper(document, word)) + 1);
  return bare.length > 0 ? range(bare[0]!, bare.at(-1)! + 1) : [];
}

/** Whether a chain of joining relations leads from the word to one that is joined already. */
function isJoined({ words }: GumDocument, word: number, joined: ReadonlySet<number>): boolean {
  for (
    let at = word, steps = 0;
    steps < 4 && joins.has(words[at]?.relation ?? '');
    at = words[at]!.head, steps++
  )
    if (joined.has(words[at]!.head)) return true;
  return false;
}

/** From the first to the last word of the minimal span; names of places end at a comma ("Livorno, Tuscany"). */
function thingWords(document: GumDocument, { core, type }: GumMention): readonly number[] {
  if (!core.every((word) => isProper(document, word))) return [];
  const words = range(core[0]!, core.at(-1)! + 1);
  const comma = type === 'place' ? words.findIndex((word) => formOf(document, word) === ',') : -1;
  return comma > 0 ? words.slice(0, comma) : words;
}

const formOf = ({ text, words }: GumDocument, word: number): string =>
  text.slice(words[word]?.start ?? 0, words[word]?.end ?? 0);

/** The word of the mention whose head lies outside of it. */
export function headOf({ words }: GumDocument, { first, last, core }: GumMention): number {
  const isHead = (word: number): boolean => words[word]!.head < first || words[word]!.head > last;
  return range(first, last + 1).find(isHead) ?? core[0]!;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
