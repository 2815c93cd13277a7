import { expect, test } from 'vitest';
import { gazetteerKinds } from '../../../src/analysis/names/gazetteer.ts';
import { refineType } from '../../../src/analysis/names/refine-type.ts';

const { demonym, event, place, facility, city } = gazetteerKinds;

test.each([
  ['MISC', 'Rohingya', demonym, 'NORP'],
  ['MISC', 'Ramadan', event, 'EVENT'],
  ['MISC', 'Spring', demonym | event, 'EVENT'],
  ['MISC', 'Galaxy S5', 0, 'PRODUCT'],
  ['LOC', 'Anfield', facility, 'FAC'],
  ['LOC', 'Sahel', place, 'LOC'],
  ['LOC', 'Accra', city, 'GPE'],
] as const)('%s “%s”, listed under %d, is %s', (coarse, name, listed, type) => {
  const words = name.toLowerCase().split(' ');
  expect(refineType(coarse, { words, listed, quoted: false })).toBe(type);
});
