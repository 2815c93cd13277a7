import { auxiliary } from './auxiliary.ts';
import type { Tagged } from './tagged.ts';
import { isPast, isSubject, isThird } from './words.ts';

/** "said" is a verb wherever it stands, "neither" before a verb an adverb; "asked/JJ" and "asks/NNS" after who asks. */
export function reportingVerb(tagged: Tagged, i: number): void {
  const { words, tags } = tagged;
  const word = words[i]!;
  if (word === 'both' && tags[i] === 'CC') tags[i] = 'DT';
  else if (word === 'neither' && /^VB/.test(tags[i + 1] ?? '')) tags[i] = 'RB';
  else if (word === 'said') tags[i] = auxiliary.test(words[i - 1] ?? '') ? 'VBN' : 'VBD';
  else if (word === 'says') tags[i] = 'VBZ';
  else if (
    verbsOnly.has(word) &&
    !/^(?:VB|DT)/.test(tags[i]!) &&
    !/^(?:DT|PRP\$|JJ)$/.test(tags[i - 1] ?? '')
  )
    tags[i] = /^(?:MD|TO)$/.test(tags[i - 1] ?? '') ? 'VB' : 'VBP';
  else if (
    /^(?:JJ|NN)$/.test(tags[i]!) &&
    isPast(word) &&
    (isSubject(tags[i - 1]) || endsAfterNoun(tagged, i))
  )
    tags[i] = 'VBD';
  else if (tags[i] === 'NNS' && isSubject(tags[i - 1]) && opensReport(words, i + 1) && isThird(word))
    tags[i] = 'VBZ';
}

/** Words that are nothing but verbs. */
const verbsOnly = new Set(
  'say argue write agree believe insist acknowledge announce explain tell add ask describe admit accuse maintain recommend suggest'.split(
    ' ',
  ),
);

/** "the crowd/JJ roared/NN." */
const endsAfterNoun = ({ words, tags }: Tagged, i: number): boolean =>
  tags[i - 1] === 'JJ' && words[i + 1] === '.';

const opensReport = (words: readonly string[], i: number): boolean =>
  /^(?:that|if|whether|where|how|why|what|[,:]|["“])$/.test(words[i] ?? '');
