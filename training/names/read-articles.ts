import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoarseType } from '../../src/analysis/names/label.ts';
import type { CorpusLine } from './training-document.ts';

/** The marks that our own articles use, and the recogniser's types for them. */
const coarse = {
  PERSON: 'PER',
  ORG: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  FAC: 'LOC',
  NORP: 'MISC',
  EVENT: 'MISC',
  LAW: 'MISC',
  PRODUCT: 'MISC',
  WORK_OF_ART: 'MISC',
} as const satisfies Record<string, CoarseType>;

const mark = /\[([A-Z_]+) ([^\][]+)\]/g;
const styleLine = /^# style:.*\n+/;

/** A part of our own articles: every fifth, by the number in its name, is left for development. */
export function readArticles(
  part: 'train' | 'dev',
  folder = join(import.meta.dirname, 'articles'),
): CorpusLine[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && isForDevelopment(file) === (part === 'dev'))
    .sort()
    .map((file) => parseArticle(file, readFileSync(join(folder, file), 'utf8')));
}

/** "a-015.txt": the number alone decides, so that a new article moves no other. */
const isForDevelopment = (file: string): boolean => Number(/\d+/.exec(file)?.[0] ?? 1) % 5 === 0;

/** The text without its marks, and their spans. The fine type follows the coarse one. Throws on a mark that nobody knows. */
export function parseArticle(id: string, source: string): CorpusLine {
  const body = source.replace(styleLine, '').trim();
  const entities: [number, number, CoarseType, string][] = [];
  let text = '';
  let from = 0;
  for (const match of body.matchAll(mark)) {
    const [all, type, words] = match as unknown as [string, string, string];
    if (!(type in coarse)) throw new Error(`${id}: no type ${type} for "${words}"`);
    text += body.slice(from, match.index);
    entities.push([text.length, text.length + words.length, coarse[type as keyof typeof coarse], type]);
    text += words;
    from = match.index + all.length;
  }
  return { id, text: text + body.slice(from), entities };
}
