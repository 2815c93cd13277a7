import type { Cue } from '../cue.ts';
import type { Reading } from '../reading.ts';
import type { EndRule, Turn } from './turn.ts';

/** Where things are said. Written for this project. */
const occasions = new Set(
  'interview statement speech letter email e-mail tweet rally conference debate briefing memo post appearance hearing meeting article column book op-ed report essay message remarks address ad filing video blog event'.split(
    ' ',
  ),
);

/** A thing said or judged ends before the occasion: "criticized the plan at a rally", and with its name in quotation marks. */
export const objectEnds: EndRule = (reading, cue, turn, as) =>
  as === 'object' && (occasionFollows(reading, cue, turn) || namingEnds(reading, cue, turn));

function occasionFollows(reading: Reading, cue: Cue, { at }: Turn): boolean {
  const { words, tags } = reading;
  if (!/^(?:in|at|during|on)$/.test(words[at]!)) return false;
  for (let i = at + 1; i < Math.min(at + 8, cue.scope.to); i++) {
    if (occasions.has(words[i]!) && !/^(?:NN|JJ)/.test(tags[i + 1] ?? '')) return words[i + 1] !== 'as';
    if (!/^(?:DT|JJ|NN|PRP\$|CD|POS|VBN|,)/.test(tags[i]!)) return false;
  }
  return false;
}

/** "called her “a mess” on Monday": what somebody is called ends with its marks. */
function namingEnds({ words, tags, quotationAt }: Reading, cue: Cue, { at, quoted, said }: Turn): boolean {
  if (!quoted || !/^(?:call|describe|dub|label|brand|refer)$/.test(cue.entry.lemma)) return false;
  if (quotationAt[said.from] !== quotationAt[cue.verb]) return false;
  return (
    /^(?:in|on|at|during|when|while|after|instead)$/.test(words[at]!) ||
    (words[at] === 'and' && tags[at + 1] !== '``')
  );
}
