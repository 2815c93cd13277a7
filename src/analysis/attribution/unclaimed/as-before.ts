import { finite } from '../../syntax/index.ts';
import { clip } from '../contents/index.ts';
import type { Cue } from '../cue.ts';
import type { CueEntry } from '../cue-lexicon.ts';
import { findEnd } from '../ends/index.ts';
import { isTitle } from '../is-title.ts';
import { nounPhraseBefore } from '../noun-phrases.ts';
import { innerOf, isWord, type Range, type Reading } from '../reading.ts';
import { sentenceAround } from '../scopes.ts';
import { findSourceOfVerb } from '../sources/index.ts';
import type { UnclaimedRule } from './unclaimed-rule.ts';

const entry: CueEntry = { lemma: '', frames: new Set(['quote', 'object']), prepositions: new Set() };
const farthest = 10;

/** "Byron casts Hook as a “tyrant”": a verb, its object, "as" and words in quotation marks. */
export const asBefore: UnclaimedRule = (reading, quotation, cues) => {
  const { words, tags } = reading;
  const scope = sentenceAround(reading, quotation.from);
  const as = asNear(reading, quotation.from);
  const object = as < 0 ? undefined : nounPhraseBefore(reading, as, scope.from);
  if (!object || isTitle(reading, quotation)) return undefined;
  let verb = object.from - 1;
  if (tags[verb] === 'RP') verb--;
  if (cues[verb] || !(finite.test(tags[verb]!) || /^VB[GN]$/.test(tags[verb]!)) || being.test(words[verb]!))
    return undefined;
  const source = findSourceOfVerb(reading, verb);
  if (!source || source.to > verb) return undefined;
  const cue: Cue = { entry, form: 'finite', verb, group: { from: verb, to: verb + 1 }, scope };
  const part = clip(reading, cue, { from: object.from, to: endOf(reading, cue, object.from, quotation) });
  return { rule: 'asBefore', parts: [part], cue: cue.group, source, addressee: undefined };
};

const being = /^(?:am|is|are|was|were|has|have|had|'s|'re|do|does|did)$/;

/** With the quotation where it pauses, else with what hangs on it. */
function endOf(reading: Reading, cue: Cue, object: number, quotation: Range): number {
  const pauses = !isWord(reading, innerOf(reading, quotation).to - 1);
  return pauses ? quotation.to : findEnd(reading, cue, object, 'object');
}

/** The "as" before the quotation, words like "a former" between them; -1 without one. */
function asNear({ words, tags, quotationAt }: Reading, at: number): number {
  for (let i = at - 1; i >= at - farthest && i >= 0; i--) {
    if (words[i] === 'as') return words[i - 1] === 'such' ? -1 : i;
    if (quotationAt[i]! >= 0 || !/^(?:DT|JJ.?|NN.*|VBG|RB.?|PRP\$|POS|CD|IN|WP|MD)$/.test(tags[i]!))
      return -1;
  }
  return -1;
}
