import { isReport } from '../cue-lexicon.ts';
import type { EndRule } from './turn.ts';

/** "declaring it “a triumph” and said": after a participle’s quotation the subject's next verb reports. */
export const mainReportFollows: EndRule = ({ words, tags }, cue, { at, quoted }) => {
  if (cue.form !== 'participle' || !quoted || !/^(?:and|but)$/.test(words[at]!)) return false;
  let verb = at + 1;
  while (tags[verb] === 'RB') verb++;
  return /^VB[DZP]$/.test(tags[verb] ?? '') && isReport(words[verb]);
};
