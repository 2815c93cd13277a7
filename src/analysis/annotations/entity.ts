import type { Span } from './span.ts';

/** OntoNotes' eighteen labels, in its order. */
export const entityTypes = [
  'PERSON',
  'NORP',
  'FAC',
  'ORG',
  'GPE',
  'LOC',
  'PRODUCT',
  'EVENT',
  'WORK_OF_ART',
  'LAW',
  'LANGUAGE',
  'DATE',
  'TIME',
  'PERCENT',
  'MONEY',
  'QUANTITY',
  'ORDINAL',
  'CARDINAL',
] as const;
export type EntityType = (typeof entityTypes)[number];

/** How the words refer: by `name` ("Rudenko"), as a `nominal` ("the vice minister") or as a `pronoun` ("he"). */
export const mentionForms = ['name', 'nominal', 'pronoun'] as const;
export type MentionForm = (typeof mentionForms)[number];

/** A span that refers to an entity. */
export interface Mention extends Span {
  readonly form: MentionForm;
}

/** What a quantity amounts to: `min` equals `max` unless a range was written; `unit` is a currency code, "%" or a noun. */
export interface Amount {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly unit: string | undefined;
  readonly approximate: boolean;
}

/** ISO 8601 for dates and times ("2022-02"), an amount for money, percentages and quantities. */
export type EntityValue = string | Amount;

/** An identifier of the entity in a public scheme, such as `{ scheme: 'iso3166-1', id: 'RU' }`. */
export interface EntityLink {
  readonly scheme: string;
  readonly id: string;
}

/** A real-world thing with all of its mentions in text order. Salience lies between 0 and 1. */
export interface Entity {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly salience: number;
  readonly value: EntityValue | undefined;
  readonly links: readonly EntityLink[];
  readonly mentions: readonly Mention[];
}
