import { expect, test } from 'vitest';
import { withoutMarks } from '../../../training/names/without-marks.ts';

test.each([
  ['São Paulo', 'Sao Paulo'],
  ['Łódź', 'Lodz'],
  ['Ærøskøbing', 'Aeroskobing'],
  ['Nuku’alofa', 'Nuku’alofa'],
])('%s is %s in the letters that English has', (name, plain) => {
  expect(withoutMarks(name)).toBe(plain);
});
