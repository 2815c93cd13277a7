import type { Sentence, Token, Value } from '../annotations/index.ts';
import { cardinalRules, mayOpenAmount, moneyRules, numberRules } from './amount-rules.ts';
import { dateRules, mayOpenDate, yearRules } from './date-rules.ts';
import { createReading, type Found, type Reading, type Rule } from './reading.ts';
import { timeRules } from './time-rules.ts';

/** The first rule with an opinion wins. */
const rules: readonly Rule[] = [
  ...moneyRules,
  ...timeRules,
  ...dateRules,
  ...numberRules,
  ...yearRules,
  ...cardinalRules,
];

/** Values in text order; they never overlap. `publishedAt` (ISO 8601) anchors relative dates ("Tuesday"). */
export function findValues(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  publishedAt: string | undefined,
): readonly Value[] {
  const reading = createReading(text, tokens, publishedAt);
  const values: Value[] = [];
  let end = 0;
  for (const sentence of sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const found = mayOpen(reading, i) ? readValue(reading, i, sentence.endToken) : undefined;
      if (!found || tokens[found.from]!.start < end) continue;
      end = tokens[found.to - 1]!.end;
      const { type, value } = found;
      values.push({ start: tokens[found.from]!.start + (found.offset ?? 0), end, type, value });
      i = found.to - 1;
    }
  }
  return values;
}

function readValue(reading: Reading, index: number, limit: number): Found | undefined {
  for (const rule of rules) {
    const found = rule(reading, index);
    if (found && found.to <= limit) return found;
  }
  return undefined;
}

/** Numbers and symbols may open a value; of words only those that the rules know. */
function mayOpen({ tokens, word }: Reading, index: number): boolean {
  const { kind, start, end } = tokens[index]!;
  if (kind === 'number' || kind === 'symbol') return true;
  if (kind !== 'word' || end - start > 16) return false;
  const folded = word(index);
  return mayOpenDate(folded) || mayOpenAmount(folded);
}
