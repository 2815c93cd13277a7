import { expect, test } from 'vitest';
import { wordsOfPersons } from '../../../training/names/words-of-persons.ts';

test('the first and the last words of whole names', () => {
  expect(wordsOfPersons(['Ngozi Okonjo-Iweala', 'Chandrika Bandaranaike Kumaratunga'])).toEqual({
    first: ['Ngozi', 'Chandrika'],
    last: ['Okonjo-Iweala', 'Kumaratunga'],
  });
});

test.each([['Sheikh Hasina'], ['Prince Harry']])('%s: no title', (name) => {
  expect(wordsOfPersons([name]).first).toEqual([]);
});

test('no word that is common in small letters', () => {
  expect(wordsOfPersons(['Will Young'])).toEqual({ first: [], last: [] });
});

test('no names of four words, and none of one', () => {
  expect(wordsOfPersons(['Luiz Inacio Lula Silva', 'Pele'])).toEqual({ first: [], last: [] });
});
