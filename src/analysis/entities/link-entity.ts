import type { EntityLink } from '../annotations/index.ts';
import { cities } from './cities.ts';
import type { Cluster } from './cluster.ts';
import { countryOf, foldName } from './countries.ts';
import { isPlacedElsewhere } from './placed-elsewhere.ts';

/** Cities whose names more often mean something else: a province, a crude oil. */
const otherwise = new Set(['ontario', 'brent', 'delta', 'surprise']);
let cityIds: ReadonlyMap<string, string> | undefined;

function readCities(): ReadonlyMap<string, string> {
  return new Map(cities.split('|').map((entry) => entry.split('=') as [string, string]));
}

/** Public identifiers of a place: ISO 3166-1 for countries, GeoNames for cities without rivals; none where in doubt. */
export function linkEntity({ type, mentions }: Cluster, name: string, text: string): readonly EntityLink[] {
  if (type !== 'GPE' && type !== 'LOC') return [];
  const country = countryOf(name);
  if (country) return country.code === 'EU' ? [] : [{ scheme: 'iso3166-1', id: country.code }];
  cityIds ??= readCities();
  const known = type === 'GPE' && !otherwise.has(foldName(name)) ? cityIds.get(foldName(name)) : undefined;
  const id = known ? Number.parseInt(known, 36) : undefined;
  if (id === undefined || mentions.some(({ end }) => isPlacedElsewhere(text, end, id))) return [];
  return [{ scheme: 'geonames', id: String(id) }];
}
