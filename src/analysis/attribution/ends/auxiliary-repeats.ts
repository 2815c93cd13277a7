import type { EndRule } from './turn.ts';

/** "has said it is “old” and has asked for a new one": the auxiliary of the cue stands again behind the conjunction. */
export const auxiliaryRepeats: EndRule = ({ words, tags }, cue, { at }) => {
  if (!/^(?:and|but)$/.test(words[at]!) || cue.form !== 'finite') return false;
  const auxiliary = words[cue.group.from]!;
  return (
    /^(?:has|have|will|would)$/.test(auxiliary) &&
    cue.group.from < cue.verb &&
    words[at + 1] === auxiliary &&
    /^(?:VB|RB)/.test(tags[at + 2] ?? '')
  );
};
