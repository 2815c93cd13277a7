import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findClass, tabulateClasses } from '../../../src/analysis/syntax/word-classes.ts';
import { hashFolded } from '../../../src/analysis/syntax/word-forms.ts';

test('every listed word is found with its class and no other word has one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 300 }), fc.integer(), (words, other) => {
      const classes = Uint16Array.from(words, (_, i) => i + 1);
      const table = tabulateClasses(Int32Array.from(words), classes);
      expect(words.map((word) => findClass(table, word))).toEqual([...classes]);
      expect(findClass(table, other)).toBe(words.indexOf(other) + 1);
    }),
  );
});

test('capitals, digits and the style of apostrophes make no other word', () => {
  expect(hashFolded('O’Neill’s 23rd')).toBe(hashFolded("o'neill's 71RD"));
  expect(hashFolded('said')).not.toBe(hashFolded('says'));
});
