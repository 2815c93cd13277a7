import { nounPhraseBefore } from '../noun-phrases.ts';
import type { SourceRule } from './source-rule.ts';

const longest = 30;

/** "a clerk who asked not to be named said": whom the relative clause is about speaks. */
export const anonymousSpeaker: SourceRule = (reading, { group, scope, form }) => {
  const { words } = reading;
  const last = words[group.from - 1] === ',' ? group.from - 2 : group.from - 1;
  const wishes = words[last - 1] === 'be' && /^(?:named|identified|quoted|cited)$/.test(words[last] ?? '');
  if (form !== 'finite' || !wishes) return undefined;
  const least = Math.max(scope.from, last - longest);
  let relative = words.lastIndexOf('who', last);
  while (words[relative - 1] === 'and' && words.lastIndexOf('who', relative - 1) > least)
    relative = words.lastIndexOf('who', relative - 1);
  const noun = words[relative - 1] === ',' ? relative - 1 : relative;
  return relative > least ? nounPhraseBefore(reading, noun, scope.from) : undefined;
};
