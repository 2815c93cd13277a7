import type { EntityType, EntityValue, Mention } from '../annotations/index.ts';
import { foldName } from './countries.ts';
import type { Gender } from './genders.ts';
import type { Named } from './overlaps.ts';

/** An entity while its mentions are being gathered. */
export interface Cluster {
  type: EntityType;
  readonly mentions: Mention[];
  /** Names as written, bare of possessives and articles, with how often each was used. */
  readonly names: Map<string, number>;
  readonly types: Map<EntityType, number>;
  readonly value: EntityValue | undefined;
  gender: Gender | undefined;
  /** Whether it is several ("the researchers"), undefined for names. */
  number: 'one' | 'several' | undefined;
  /** Words that say what the entity is: "minister", "ambassador", "company". */
  readonly roles: Set<string>;
  /** Codes of the countries whose people the text says it belongs to. */
  readonly nationalities: Set<string>;
}

export function createCluster(type: EntityType, value?: EntityValue): Cluster {
  return {
    type,
    mentions: [],
    names: new Map(),
    types: new Map(),
    value,
    gender: undefined,
    number: undefined,
    roles: new Set(),
    nationalities: new Set(),
  };
}

/** Adds a mention by name. */
export function addName(cluster: Cluster, { start, end, type }: Named, name: string): void {
  cluster.mentions.push({ start, end, form: 'name' });
  cluster.names.set(name, (cluster.names.get(name) ?? 0) + 1);
  const count = (cluster.types.get(type) ?? 0) + 1;
  cluster.types.set(type, count);
  if (count > (cluster.types.get(cluster.type) ?? 0)) cluster.type = type;
}

/** The name as written without possessive and leading article, white space made single. */
export function bareName(text: string, { start, end }: Named): string {
  const name = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/u, '');
  return /^the \p{Lu}/iu.test(name) && name.length > 4 ? name.slice(4) : name;
}

/** The key under which spellings of one name meet. */
export const nameKey = (name: string): string => foldName(name).replace(/['’]s$/u, '');
