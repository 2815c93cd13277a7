import { isReport } from '../cue-lexicon.ts';
import type { Tagged } from './tagged.ts';

const adverb =
  /^(?:also|then|now|here|there|so|never|still|just|later|even|once|again|often|always|only|earlier|yet|too|not|.*ly)$/;

/** "Hook/VB said": a capital right before who says. */
export function speakerBeforeVerb({ words, tags, capital }: Tagged, i: number): void {
  if (!/^VB[DZ]$/.test(tags[i + 1] ?? '') || !capital(i) || !/^(?:VB|RB|JJ|UH|MD)/.test(tags[i]!)) return;
  if (!adverb.test(words[i]!) && isReport(words[i + 1])) tags[i] = 'NNP';
}
