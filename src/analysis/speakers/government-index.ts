import type { Entity } from '../annotations/index.ts';
import { countryOf, governmentOf } from '../entities/index.ts';

/** Finds the government for which a capital or a building speaks, where the article names its country; Brussels speaks for the Union too. */
export interface GovernmentIndex {
  /** The country's entity behind a place that speaks ("Seoul"), undefined for people and where the country is not named. */
  behind(place: string, entity: number): number | undefined;
}

/** Indexes the countries among the entities by their codes. */
export function createGovernmentIndex(entities: readonly Entity[]): GovernmentIndex {
  const byCode = new Map<string, number>();
  entities.forEach(({ type, name }, entity) => {
    const country = type === 'GPE' ? countryOf(name) : undefined;
    if (country && !byCode.has(country.code)) byCode.set(country.code, entity);
  });
  const union = entities.findIndex(({ name }) => /^(?:European Union|EU)$/.test(name));
  return {
    behind: (place, entity) => {
      const country = entities[entity]?.type === 'PERSON' ? undefined : governmentOf(place);
      const behind = country && byCode.get(country.code);
      return behind ?? (place === 'Brussels' && union >= 0 ? union : undefined);
    },
  };
}
