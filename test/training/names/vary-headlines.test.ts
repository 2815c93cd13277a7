import { expect, test } from 'vitest';
import { createRandom } from '../../../training/names/random.ts';
import { parseArticle } from '../../../training/names/read-articles.ts';
import { createHeadlineVariation } from '../../../training/names/vary-headlines.ts';

const headline = "[GPE Lima]'s fishermen win the right to stay";
const line = parseArticle(
  'one',
  `${headline}\n\nThey won it from [ORG Porto Authority], said [PERSON Ana Reis].`,
);
const variations = Array.from({ length: 60 }, (_, seed) => createHeadlineVariation(createRandom(seed))(line));

test('headlines come in sentence case, in Title Case and in capitals', () => {
  const headlines = new Set(variations.map(({ text }) => text.split('\n')[0]));
  expect([...headlines].sort()).toEqual([
    "LIMA'S FISHERMEN WIN THE RIGHT TO STAY",
    "Lima's Fishermen Win the Right to Stay",
    "Lima's fishermen win the right to stay",
  ]);
});

test('sentences mostly stay, and spans cover the same letters', () => {
  const sentences = variations.map(({ text }) => text.split('\n').at(-1));
  expect(sentences.filter((one) => one === line.text.split('\n').at(-1)).length).toBeGreaterThan(50);
  for (const { text, entities } of variations)
    expect(entities.map(([start, end]) => text.slice(start, end).toLowerCase())).toEqual([
      'lima',
      'porto authority',
      'ana reis',
    ]);
});
