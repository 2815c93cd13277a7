import { nounPhraseBefore } from '../noun-phrases.ts';
import type { Range, Reading } from '../reading.ts';
import { nameBehindOccasion } from './name-behind-occasion.ts';
import { skipAdverbs } from './skip-adverbs.ts';
import type { SourceRule } from './source-rule.ts';
import { timeStart } from './times.ts';

/** "the ministry said", "the ministry last week said" */
export const phraseBefore: SourceRule = (reading, cue) => {
  if (cue.form === 'infinitive' || cue.form === 'participle') return undefined;
  let to = cue.group.from;
  for (let steps = 0; steps < 3; steps++) {
    to = skipAdverbs(reading, to - 1, cue.scope.from) + 1;
    const source = nounPhraseBefore(reading, to, cue.scope.from);
    if (!source) return undefined;
    const before = timeStart(reading, source);
    if (before === source.to)
      return (
        nameBehindOccasion(reading, source, cue.scope.from) ??
        nameInRelative(reading, source) ??
        beforeRelative(reading, source, cue.scope.from) ??
        withList(reading, source, cue.scope.from)
      );
    to = reading.tags[before - 1] === 'IN' ? before - 1 : before;
    to = beforeParticiple(reading, to, cue.scope.from);
    if (to <= cue.scope.from) return undefined;
  }
  return undefined;
};

/** "a poll | released on Monday": the phrase ends before the participle that the time belongs to. */
function beforeParticiple(reading: Reading, to: number, least: number): number {
  const participle = skipAdverbs(reading, to - 1, least);
  const { tags } = reading;
  return tags[participle] === 'VBN' && /^NN/.test(tags[participle - 1] ?? '') ? participle : to;
}

/** "a figure Byron called “fiction”": the name is the subject of a relative clause that nothing opens. */
function nameInRelative({ words, tags }: Reading, { from, to }: Range): Range | undefined {
  let name = to;
  while (name > from && /^NNPS?$/.test(tags[name - 1]!)) name--;
  const isNoun = /^(?:an?|something)$/.test(words[from]!) && /^NNS?$/.test(tags[name - 1] ?? '');
  return isNoun && name < to && words[from - 1] === ',' ? { from: name, to } : undefined;
}

/** "Economists who favour the tax agreed": the phrase that a relative clause belongs to speaks, not the object inside it. */
function beforeRelative(reading: Reading, { from }: Range, least: number): Range | undefined {
  const { words, tags } = reading;
  let i = from - 1;
  let verbs = 0;
  for (; i > least && i > from - 12; i--) {
    if (words[i] === ',' || /^(?:CC|MD)$/.test(tags[i]!)) return undefined;
    if (/^(?:WP|WDT)$/.test(tags[i]!) || (words[i] === 'that' && tags[i] === 'IN')) break;
    if (/^VB/.test(tags[i]!)) verbs++;
    if (i === from - 1 && verbs === 0 && tags[i] !== 'IN') return undefined;
  }
  if (verbs === 0 || !/^(?:who|that|which)$/.test(words[i]!)) return undefined;
  return /^(?:NN|DT|CD|PRP)/.test(tags[i - 1] ?? '') ? nounPhraseBefore(reading, i, least) : undefined;
}

/** "France, Spain and Italy": a phrase with "and" at the sentence's start takes in the names before its commas. */
function withList({ words, tags }: Reading, source: Range, least: number): Range {
  if (!words.slice(source.from, source.to).includes('and') || words[source.from - 1] !== ',') return source;
  let i = source.from;
  while (i > least && (words[i - 1] === ',' || /^(?:NNPS?|DT)$/.test(tags[i - 1]!))) i--;
  return i === least ? { from: i, to: source.to } : source;
}
