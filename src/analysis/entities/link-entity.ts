import type { EntityLink } from '../annotations/index.ts';
import { cities } from './cities.ts';
import type { Cluster } from './cluster.ts';
import { countryOf, foldName } from './countries.ts';

let cityIds: ReadonlyMap<string, string> | undefined;

function readCities(): ReadonlyMap<string, string> {
  return new Map(cities.split('|').map((entry) => entry.split('=') as [string, string]));
}

/** Public identifiers of a place: ISO 3166-1 for countries, GeoNames for cities without rivals; none where in doubt. */
export function linkEntity({ type }: Cluster, name: string): readonly EntityLink[] {
  if (type !== 'GPE' && type !== 'LOC') return [];
  const country = countryOf(name);
  if (country) return country.code === 'EU' ? [] : [{ scheme: 'iso3166-1', id: country.code }];
  cityIds ??= readCities();
  const id = type === 'GPE' ? cityIds.get(foldName(name)) : undefined;
  return id ? [{ scheme: 'geonames', id: String(Number.parseInt(id, 36)) }] : [];
}
