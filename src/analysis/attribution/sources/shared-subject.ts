import { finite } from '../../syntax/index.ts';
import type { Cue } from '../cue.ts';
import { isReport } from '../cue-lexicon.ts';
import type { Range, Reading } from '../reading.ts';
import { appositionBefore } from './apposition-before.ts';
import { phraseBefore } from './phrase-before.ts';
import { relativeBefore } from './relative-before.ts';
import { skipAdverbs } from './skip-adverbs.ts';
import type { SourceRule } from './source-rule.ts';
import { subordinators } from './subordinators.ts';
import { verbStart } from './verb-start.ts';

/** "She laughed and said", "She left, saying": the subject of the verb that governs the cue, one that reports before others. */
export const sharedSubject: SourceRule = (reading, cue) =>
  subjectOfVerb(reading, cue, isReport) ?? subjectOfVerb(reading, cue, () => true);

/** How many verbs may be without a subject: more are no prose. */
const mostVerbs = 12;

/** The subject of the nearest finite verb of that kind before the cue. */
function subjectOfVerb(reading: Reading, cue: Cue, isKind: (word: string) => boolean): Range | undefined {
  const { tags, words, quotationAt } = reading;
  for (let i = cue.group.from - 1, verbs = 0; i > cue.scope.from && verbs < mostVerbs; i--) {
    if (!finite.test(tags[i]!) || !isKind(words[i]!) || quotationAt[i] !== quotationAt[cue.verb]) continue;
    verbs++;
    const from = verbStart(reading, i, cue.scope.from);
    const verb: Cue = { ...cue, form: 'finite', verb: i, group: { from, to: i + 1 } };
    const subject =
      relativeBefore(reading, verb) ?? appositionBefore(reading, verb) ?? phraseBefore(reading, verb);
    if (subject && isExpletive(reading, cue, subject, i)) return undefined;
    if (subject && (!inSubordinate(reading, subject, cue.scope.from) || isJoined(reading, cue, i, subject)))
      return subject;
    i = from; // the other verbs of the group have the same subject
  }
  return undefined;
}

/** Whether the phrase opens a subordinate clause, whose subject does not speak for the main verb. */
const inSubordinate = ({ words }: Reading, { from }: Range, least: number): boolean =>
  from > least && (subordinators.has(words[from - 1]!) || words[from - 1] === 'that');

/** "when Hook thanked the town and said": the conjunction goes on with the subordinate clause, where no comma ends it. */
function isJoined({ words, tags }: Reading, { group, verb }: Cue, first: number, subject: Range): boolean {
  const before = skipAdverbs({ words, tags }, group.from - 1, first);
  return (
    tags[before] === 'CC' &&
    tags[first] === tags[verb] &&
    /^(?:when|as|while)$/.test(words[subject.from - 1]!) &&
    !words.slice(first, before).includes(',')
  );
}

/** "It is worth noting that", "It means admitting that": nobody is meant by the subject. */
const isExpletive = ({ words }: Reading, { form }: Cue, { from, to }: Range, verb: number): boolean =>
  form !== 'finite' &&
  to === from + 1 &&
  /^(?:it|this|that|there)$/.test(words[from]!) &&
  /^(?:is|was|'s|be|means|meant|seems|seemed)$/.test(words[verb]!);
