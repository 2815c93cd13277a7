import { nationalities } from '../../src/analysis/names/nationalities.ts';
import { titles } from '../../src/analysis/names/word-lists.ts';
import { readLists } from './read-lists.ts';
import type { CorpusLine } from './training-document.ts';

type Entity = CorpusLine['entities'][number];

/** "McDonald's": listed with the ending, which is then the name's own. */
const ownPossessives = new Set(
  [...readLists().values()]
    .flat()
    .map((name) => name.toLowerCase())
    .filter((name) => name.endsWith("'s")),
);
const possessive = /\s*['’]s?$/u;
const firstWord = /^(\S+)\s+(?=\S)/u;
const adjective = /(?<![\p{L}\p{N}@#-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}-])/gu;

/** Brings corpora that disagree onto the custom of newspapers: no titles, no possessives, nationalities as such. */
export function normalizeGold(line: CorpusLine): CorpusLine {
  const entities = line.entities.map((entity) => normalizeSpan(line.text, entity));
  return { ...line, entities: [...entities, ...findUnmarked(line.text, entities)] };
}

function normalizeSpan(text: string, [from, to, type]: Entity): Entity {
  let start = from;
  let words = text.slice(start, to);
  if (!ownPossessives.has(words.toLowerCase().replace('’', "'"))) words = words.replace(possessive, '');
  for (let match = firstWord.exec(words); match && isTitle(type, match[1]!); match = firstWord.exec(words)) {
    start += match[0].length;
    words = words.slice(match[0].length);
  }
  return [start, start + words.length, isNationality(words) ? 'MISC' : type];
}

/** "Dr." before a person; "King" alone or before a number may be all there is of a name. */
const isTitle = (type: string, word: string): boolean => type === 'PER' && titles.has(word.toLowerCase());

const isNationality = (words: string): boolean =>
  /^\p{Lu}/u.test(words) && nationalities.has(words.replace(/^(?:North|South)\s+/u, '').toLowerCase());

/** Nationalities that a corpus does not mark, outside of longer names and of runs of capitals. */
function findUnmarked(text: string, entities: readonly Entity[]): Entity[] {
  const covered = new Uint8Array(text.length);
  for (const [start, end] of entities) covered.fill(1, start, end);
  return [...text.matchAll(adjective)]
    .filter(({ index, 0: word }) => !covered[index] && nationalities.has(word.toLowerCase()))
    .filter(
      ({ index, 0: word }) => !/^ \p{Lu}/u.test(text.slice(index + word.length, index + word.length + 2)),
    )
    .map(({ index, 0: word }): Entity => [index, index + word.length, 'MISC']);
}
