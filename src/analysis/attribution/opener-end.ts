import { isCapitalized, type Range, type Reading } from './reading.ts';

const subordinator =
  /^(?:when|while|as|if|after|before|although|though|because|since|until|unless|once|where|whereas|that)$/;

/** Whether the word opens a subordinate clause; a capital inside a sentence belongs to a name. */
export const isSubordinator = (reading: Reading, i: number): boolean =>
  subordinator.test(reading.words[i] ?? '') &&
  /^(?:IN|WRB)/.test(reading.tags[i]!) &&
  (!isCapitalized(reading, i) || reading.sentences[reading.sentenceAt[i]!]!.firstToken === i);

/** The comma that ends "While he was away,"; the start where nothing of the kind stands there, the end where no comma ends it. */
export function openerEnd(reading: Reading, { from, to }: Range): number {
  if (!isSubordinator(reading, from)) return from;
  for (let i = from; i < to; i++) if (reading.words[i] === ',') return i;
  return to;
}
