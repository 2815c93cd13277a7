import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, pick, type Random } from '../../training/names/random.ts';
import { composeText } from './compose-text.ts';
import type { Passages } from './passages.ts';

/** One to three kilobytes, two in the mean. */
const lengthOf = (random: Random): number => 900 + random() * 2_000;
const publishers = Array.from({ length: 20 }, (_, number) => `Paper ${number + 1}`);

/** The id of the article with a number. */
export const idOf = (number: number): string => `article-${number}`;

/**
 * Writes the articles from `first` to `end`, a thousand to a folder, and gives their texts' bytes. Each is made of its number alone, so that a
 * folder can be added to.
 */
export function writeArticles(folder: string, passages: Passages, first: number, end: number): number {
  let bytes = 0;
  for (let number = first; number < end; number++) {
    const random = createRandom(number);
    const text = composeText(passages, random, lengthOf(random));
    const into = join(folder, String(Math.floor(number / 1000)));
    mkdirSync(into, { recursive: true });
    writeFileSync(join(into, `${idOf(number)}.md`), `${frontMatter(passages, random)}${text}\n`);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function frontMatter({ sentences, people }: Passages, random: Random): string {
  const fields = {
    headline: pick(random, sentences).slice(0, 60).trim(),
    byline: pick(random, people),
    publishedAt: new Date(Date.UTC(2020, 0, 1) + Math.floor(random() * 2_000) * 86_400_000).toISOString(),
    publisher: pick(random, publishers),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n`;
}
