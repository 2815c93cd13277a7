import type { EntityType } from '../../analysis/index.ts';

/** What schema.org calls the things of each type; `Thing` where it has no closer word. Amounts, dates and times are no things. */
export const thingTypes = {
  PERSON: 'Person',
  NORP: 'Thing',
  FAC: 'Place',
  ORG: 'Organization',
  GPE: 'Place',
  LOC: 'Place',
  PRODUCT: 'Product',
  EVENT: 'Event',
  WORK_OF_ART: 'CreativeWork',
  LAW: 'Legislation',
  LANGUAGE: 'Language',
  DATE: undefined,
  TIME: undefined,
  PERCENT: undefined,
  MONEY: undefined,
  QUANTITY: undefined,
  ORDINAL: undefined,
  CARDINAL: undefined,
} as const satisfies Record<EntityType, string | undefined>;

export type ThingType = NonNullable<(typeof thingTypes)[EntityType]>;

/** Its schema.org type; `Thing` for what is none. */
export const thingTypeOf = (type: EntityType): ThingType => thingTypes[type] ?? 'Thing';
