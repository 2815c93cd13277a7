import type { EntityType, EntityValue, Token } from '../annotations/index.ts';

/** The tokens with their words at hand, folded to lower case without final full stops ("Feb." reads "feb"). */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** ISO 8601 date to which relative dates refer. */
  readonly today: string | undefined;
  word(index: number): string;
  raw(index: number): string;
}

/** A value from token `from` up to token `to`, exclusive. `offset` is skipped of the first token ("mid-May"). */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly value: EntityValue | undefined;
  readonly offset?: number;
}

/** Reads a value that begins at the token, or has no opinion. */
export type Rule = (reading: Reading, index: number) => Found | undefined;

export function createReading(
  text: string,
  tokens: readonly Token[],
  publishedAt: string | undefined,
): Reading {
  const raw = (index: number): string => {
    const token = tokens[index];
    return token ? text.slice(token.start, token.end) : '';
  };
  const word = (index: number): string => {
    const token = tokens[index];
    if (!token || token.end - token.start > longestWord) return '';
    const folded = raw(index).toLowerCase();
    return folded.length > 1 && folded.endsWith('.') ? folded.slice(0, -1) : folded;
  };
  const today = /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0];
  return { text, tokens, today, word, raw };
}

const longestWord = 32;

/** Whether a token touches the one before it. */
export const touches = ({ tokens }: Reading, index: number): boolean =>
  tokens[index] !== undefined && tokens[index].start === tokens[index - 1]?.end;
