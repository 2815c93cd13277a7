import { finite } from '../syntax/index.ts';
import { isCapitalized, type Range, type Reading } from './reading.ts';

const subordinator =
  /^(?:when|while|as|if|after|before|although|though|because|since|until|unless|once|where|whereas|that)$/;

/** Whether a finite verb stands there that neither a relative pronoun nor a subordinator takes: none in "Hook, who left", "days after it burned". */
export function hasMainVerb(reading: Reading, { from, to }: Range): boolean {
  const { words, tags } = reading;
  let relatives = 0;
  let subordinates = false;
  let taken = false;
  for (let i = afterOpener(reading, { from, to }); i < to; i++) {
    if (words[i] === ',') subordinates = false;
    else if (/^(?:WP|WDT)/.test(tags[i]!)) relatives++;
    else if (isSubordinator(reading, i)) subordinates = true;
    else if (finite.test(tags[i]!) && !(taken && isJoined(reading, i))) {
      if (!subordinates && relatives-- === 0) return true;
      subordinates = false;
      taken = true;
    }
  }
  return false;
}

/** The comma that ends "While he was away,"; the start where nothing of the kind opens the sentence, the end where no comma ends it. */
function afterOpener(reading: Reading, { from, to }: Range): number {
  if (!isSubordinator(reading, from)) return from;
  for (let i = from; i < to; i++) if (reading.words[i] === ',') return i;
  return to;
}

const isSubordinator = (reading: Reading, i: number): boolean =>
  subordinator.test(reading.words[i]!) &&
  /^(?:IN|WRB)/.test(reading.tags[i]!) &&
  (!isCapitalized(reading, i) || reading.sentences[reading.sentenceAt[i]!]!.firstToken === i);

/** "and left": the verb goes on with the clause of the one before. */
function isJoined({ tags }: Reading, verb: number): boolean {
  let i = verb - 1;
  while (/^RB/.test(tags[i] ?? '')) i--;
  return tags[i] === 'CC' || finite.test(tags[i] ?? '');
}
