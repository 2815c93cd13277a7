import { expect, test } from 'vitest';
import { normalizeGold } from '../../../training/names/normalize-gold.ts';

const normalize = (text: string, ...entities: [string, string][]) =>
  normalizeGold({
    id: 'one',
    text,
    entities: entities.map(([words, type]) => {
      const start = text.indexOf(words);
      return [start, start + words.length, type] as const;
    }),
  }).entities.map(([start, end, type]) => `${type} ${text.slice(start, end)}`);

test.each([
  ['titles', 'Senator Jane Moss left.', [['Senator Jane Moss', 'PER']], ['PER Jane Moss']],
  ['a title alone stays', 'The King left.', [['King', 'PER']], ['PER King']],
  ['possessives', 'Jane Moss’s hat', [['Jane Moss’s', 'PER']], ['PER Jane Moss']],
  ['nationalities as places', 'A Peruvian ship', [['Peruvian', 'LOC']], ['MISC Peruvian']],
  ['nationalities without a mark', 'A Peruvian ship', [], ['MISC Peruvian']],
  ['but none inside longer runs', 'Peruvian Airways', [], []],
] as [string, string, [string, string][], string[]][])('%s', (_, text, gold, expected) => {
  expect(normalize(text, ...gold)).toEqual(expected);
});
