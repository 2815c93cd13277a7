import { finite } from '../../syntax/index.ts';
import { cueForms } from '../cue-lexicon.ts';
import { hasOtherVerb } from './clause-verb.ts';
import { closesQuotation } from './closes-quotation.ts';
import { opensInfinitive, opensReport, skipTime } from './opens-report.ts';
import type { Tagged, VerbRepair } from './verb-repair.ts';

const auxiliary = /^(?:am|is|are|was|were|be|been|being|has|have|had|having|'s|'re|'ve|'d|get|gets|got)$/;

/** "Two papers reported/VBN on Wednesday that…", "“Out!” the crowd shouted/VBN from the quay" */
export const pastAfterSubject: VerbRepair = (tagged, i) => {
  const { words, tags } = tagged;
  const form = cueForms.get(words[i]!)!;
  if (!/^(?:VBN|JJ|NN)$/.test(tags[i]!) || !form.inflections.includes('past')) return undefined;
  let subject = i - 1;
  while (/^RB/.test(tags[subject] ?? '')) subject--;
  if (!/^(?:NNS?|NNPS?|DT|PRP|CD)$/.test(tags[subject] ?? '') || /^(?:the|a|an)$/.test(words[subject]!))
    return undefined;
  if (auxiliary.test(words[subject]!) || isGoverned(tagged, subject)) return undefined;
  const next = skipTime(tagged, i + 1);
  const said =
    (opensReport(tagged, next) && !form.entry.frames.has('object')) ||
    words[next] === 'that' ||
    closesQuotation(tagged, subject) ||
    vows(tagged, i, next) ||
    (leadsOn(tagged, i) && !hasOtherVerb(tagged, i));
  return said ? 'VBD' : undefined;
};

/** "had the council promised": the auxiliary before the subject governs the participle. */
const isGoverned = ({ words, tags }: Tagged, subject: number): boolean => {
  let i = subject;
  while (/^(?:NN|DT|JJ|PRP|CD)/.test(tags[i] ?? '') && subject - i < 6) i--;
  return auxiliary.test(words[i] ?? '') && finite.test(tags[i] ?? '');
};

/** "Hook vowed/VBN to repair it": a verb of promising with its infinitive. */
const vows = (tagged: Tagged, i: number, next: number): boolean =>
  opensInfinitive(tagged, next) &&
  /^(?:vow|pledge|promise|agree|refuse|decline)$/.test(cueForms.get(tagged.words[i]!)!.entry.lemma);

/** "Hook referred/VBN to it", "Some accused/VBN Hook of it": what is spoken of follows, and no passive's "by" or "as". */
const leadsOn = ({ words, tags }: Tagged, i: number): boolean => {
  const { frames, prepositions } = cueForms.get(words[i]!)!.entry;
  if (prepositions.has(words[i + 1] ?? ''))
    return words[i + 2] !== 'as' && !/^[.,;:]$/.test(words[i + 2] ?? '.');
  const isNaming = /^(?:call|dub|term|label|brand|christen)$/.test(cueForms.get(words[i]!)!.entry.lemma);
  return (
    frames.has('object') &&
    /^(?:DT|PRP|NNP|NNS)/.test(tags[i + 1] ?? '') &&
    (!isNaming || !/^(?:NN|DT)/.test(tags[i + 1]!) || namesInQuotation(tags, i + 1))
  );
};

/** "called Byron “a wonder”", "called the plan “mad”"; not "called “Mad”" or "called the “Mad”". */
function namesInQuotation(tags: readonly string[], from: number): boolean {
  let i = from;
  while (/^(?:DT|JJ|NN|PRP\$|CD|POS)/.test(tags[i] ?? '')) i++;
  return tags[i] === '``' && /^NN/.test(tags[i - 1]!);
}
