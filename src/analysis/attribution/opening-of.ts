import { type Range, type Reading, sentenceOf } from './reading.ts';

/**
 * Where what is said before the token may begin: with the sentence, or with the one in which the quotation around the
 * sentence's start opens: "They “were sad. Nobody sang” at all, he said".
 */
export function openingOf(reading: Reading, scope: Range, at: number): number {
  const { quotationAt, quotations } = reading;
  const around =
    quotationAt[scope.from] === quotationAt[at] ? undefined : quotations[quotationAt[scope.from]!];
  return around && around.from < scope.from ? sentenceOf(reading, around.from).from : scope.from;
}
