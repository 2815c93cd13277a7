import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a careful reader finds in the bundled article; offsets are code points, which equal UTF-16 units there. */
export interface Expected {
  readonly quotes: readonly ExpectedQuote[];
  readonly entities: readonly { type: string; name: string; mentions: readonly ExpectedSpan[] }[];
  readonly roles: { readonly [role: string]: readonly number[] };
}
export interface ExpectedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface ExpectedQuote {
  readonly type: string;
  readonly cue: readonly ExpectedSpan[];
  readonly content: readonly ExpectedSpan[];
  readonly speaker: readonly string[];
  readonly required: boolean;
  readonly via?: string;
}

export const expected = JSON.parse(
  readFileSync(join(import.meta.dirname, 'expected.json'), 'utf8'),
) as Expected;

export const seedText = readFileSync(
  join(import.meta.dirname, '../../data/articles/000_48ec453e863594e4.txt'),
  'utf8',
);
