import { createHash } from 'node:crypto';

const names = ['Ana Reis', 'Tomas Lind', 'Mirela Popa', 'Kofi Adu', 'Jane Okafor'];
const places = ['Lisbon', 'Accra', 'Oslo', 'Bucharest', 'Lagos'];

/** Some news a number, each another text, as files by name. */
export function manyArticles(count: number): Record<string, string> {
  const pick = (list: readonly string[], number: number): string => list[number % list.length]!;
  const paragraph = (n: number) =>
    `“Bridge ${n} in ${pick(places, n)} is closed,” said Mayor ${pick(names, n + 1)} on Tuesday. ` +
    `According to ${pick(names, n + 2)}, ${n} people had to leave their homes. The police said it would cost $${n} million.`;
  const text = (n: number) => Array.from({ length: 6 }, (_, i) => paragraph(n * 7 + i)).join('\n');
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`news-${n}.txt`, `${text(n)}\n`]));
}

/** One hash over everything that is answered about the first so many of these articles. */
export async function hashAnswers(address: string, count: number): Promise<string> {
  const hash = createHash('sha256');
  for (let n = 0; n < count; n++) {
    for (const part of ['', '/text', '/paragraphs', '/quotes', '/entities']) {
      const answer = await fetch(`${address}/v1/articles/news-${n}${part}`);
      hash.update(`${answer.status} ${await answer.text()}\n`);
    }
  }
  return hash.digest('hex');
}
