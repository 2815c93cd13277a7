import { titles } from '../../src/analysis/names/word-lists.ts';
import { readArticles } from './read-articles.ts';

const longestName = 3;
const properWord = /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u;
const smallWord = /(?<![\p{L}\p{M}\p{N}@#/.-])\p{Ll}[\p{L}-]*/gu;

/** The first and the last words of people who are listed by their whole names, but for titles and for common words ("Will", "Young"). */
export function wordsOfPersons(names: readonly string[]): { first: string[]; last: string[] } {
  const common = wordsInSmallLetters();
  const isOwn = (word: string): boolean => {
    const lower = word.toLowerCase();
    return properWord.test(word) && !titles.has(lower) && !common.has(lower);
  };
  const people = names
    .map((name) => name.split(' '))
    .filter(({ length }) => length > 1 && length <= longestName);
  return {
    first: people.map((words) => words[0]!).filter(isOwn),
    last: people.map((words) => words.at(-1)!).filter(isOwn),
  };
}

/** Of our own articles: they are news, and no name stands in small letters there. */
const wordsInSmallLetters = (): ReadonlySet<string> =>
  new Set(
    [...readArticles('train'), ...readArticles('dev')].flatMap(({ text }) => text.match(smallWord) ?? []),
  );
