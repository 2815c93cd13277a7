import { instantOf } from '../articles/index.ts';
import type { MetadataField } from './metadata.ts';

/** A field's value, undefined where it is empty; or what is wrong with it, worded to follow the field's name. */
export type ReadField = { readonly value: string | undefined } | { readonly reason: string };

/** No headline comes near it; the contract states it. */
const longest = 10_000;

/** Reads what the front matter gives for one field. */
export function readField(field: MetadataField, given: unknown): ReadField {
  if (given === undefined || given === null) return { value: undefined };
  if (typeof given !== 'string') return { reason: `must be text, not ${nameType(given)}${quoteHint(given)}` };
  if (!given.isWellFormed()) return { reason: 'holds half of a surrogate pair' };
  const value = given.trim();
  if (value.length > longest) return { reason: `is longer than ${longest} characters` };
  return value === '' ? { value: undefined } : (checks[field]?.(value) ?? { value });
}

/** What is more than any words. */
const checks: Partial<Record<MetadataField, (value: string) => ReadField>> = {
  publishedAt: (value) =>
    instantOf(value) === undefined
      ? {
          reason: `must be a date or date-time in ISO 8601, such as 2022-11-02 or 2022-11-02T10:30:00Z, not “${value}”`,
        }
      : { value },
  url: (value) =>
    /^https?:\/\//i.test(value) && URL.canParse(value)
      ? { value: new URL(value).href }
      : { reason: `must be an absolute http or https address, not “${value}”` },
  language: (value) =>
    canonicalLanguage(value) ?? { reason: `must be a BCP 47 tag, such as en or pt-BR, not “${value}”` },
};

function canonicalLanguage(value: string): ReadField | undefined {
  try {
    return { value: Intl.getCanonicalLocales(value)[0] };
  } catch {
    return undefined;
  }
}

function nameType(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : `a ${typeof value}`;
}

const quoteHint = (value: unknown): string =>
  typeof value === 'object' ? '' : ` (put it in quotation marks: "${String(value)}")`;
