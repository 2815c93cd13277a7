import type { Cue } from '../cue.ts';
import type { Finding } from '../finding.ts';
import { isTitle } from '../is-title.ts';
import { nounPhraseAt, nounPhraseBefore } from '../noun-phrases.ts';
import { innerOf, isCapitalized, isWord, type Range, type Reading } from '../reading.ts';

const naming =
  /^(?:call|dub|label|brand|describe|term|nickname|characterize|characterise|portray|know|consider|deem|hail|praise|condemn|denounce|dismiss|criticize|criticise|deride|mock)$/;
const farthest = 4;

/** "The dock was called “a mess” by Byron": what gets the name and the name itself, whoever gives it. */
export function namedPassive(reading: Reading, cue: Cue): Finding | undefined {
  if (cue.form !== 'passive' || !naming.test(cue.entry.lemma)) return undefined;
  const giver = giverAfter(reading, cue);
  const from = giver?.to ?? cue.group.to;
  const quotation = nameAfter(reading, cue, from);
  if (!quotation || (reading.tags[quotation.from - 1] !== 'DT' && isName(reading, quotation)))
    return undefined;
  const before = reading.words[cue.group.from - 1] === ',' ? cue.group.from - 1 : cue.group.from;
  const named = nounPhraseBefore(reading, before, cue.scope.from);
  const by =
    reading.words[quotation.to] === 'by' ? nounPhraseAt(reading, quotation.to + 1, cue.scope.to) : undefined;
  const name = { from, to: quotation.to };
  return {
    rule: 'namedPassive',
    parts: named ? [named, name] : [name],
    cue: cue.group,
    source: giver ?? by,
    addressee: undefined,
  };
}

/** "is called “The Old Dock.”": capitals from the first word to the last. */
function isName(reading: Reading, quotation: Range): boolean {
  const { from, to } = innerOf(reading, quotation);
  return (
    isCapitalized(reading, from) && isTitle(reading, { from, to: isWord(reading, to - 1) ? to : to - 1 })
  );
}

function nameAfter(
  { quotationAt, quotations, tags }: Reading,
  { scope, verb }: Cue,
  from: number,
): Range | undefined {
  for (let i = from; i < Math.min(scope.to, from + farthest); i++) {
    if (quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[verb]) return quotations[quotationAt[i]!];
    if (!/^(?:IN|DT|JJ|RB|PRP\$)$/.test(tags[i]!)) return undefined;
  }
  return undefined;
}

/** "described | by friends | as “a mess”": who gives the name, before it. */
function giverAfter(reading: Reading, { group, scope }: Cue): Range | undefined {
  if (reading.words[group.to] !== 'by') return undefined;
  const giver = nounPhraseAt(reading, group.to + 1, scope.to);
  return giver && reading.words[giver.to] === 'as' ? giver : undefined;
}
