import countries from 'i18n-iso-countries';
import { expect, test } from 'vitest';
import { countryCodes, countryOf } from '../../../src/analysis/entities/countries.ts';

/** Codes that the world uses and the standard only leaves free or reserves: Kosovo, the European Union. */
const reserved = new Set(['XK', 'EU']);

test('every code is one of ISO 3166-1 or reserved by it', () => {
  expect(countryCodes.filter((code) => !countries.isValid(code) && !reserved.has(code))).toEqual([]);
});

test('the standard’s own English name finds the same code, where news uses that name', () => {
  const named = countryCodes.flatMap((code) => {
    const found = countryOf(countries.getName(code, 'en') ?? '');
    return found ? [[code, found.code]] : [];
  });
  expect(named.length).toBeGreaterThan(150);
  expect(named.filter(([code, found]) => code !== found)).toEqual([]);
});
