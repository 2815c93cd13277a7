import { cueForms } from '../cue-lexicon.ts';
import { opensReport } from './opens-report.ts';
import type { VerbRepair } from './verb-repair.ts';

/** "is promising/JJ to", ", warning/NN that", "Noting/NN that" */
export const gerundBeforeReport: VerbRepair = (tagged, i) => {
  const { words, tags } = tagged;
  if (!/^(?:JJ|NN)$/.test(tags[i]!) || !cueForms.get(words[i]!)!.inflections.includes('ing'))
    return undefined;
  let before = i - 1;
  while (/^RB/.test(tags[before] ?? '')) before--;
  const free = before < 0 || /^(?:,|CC|VB[DZP]|VBN|NNP|IN)$/.test(tags[before]!);
  const promises = words[i + 1] === 'to' && words[i]!.startsWith('promis');
  return free && (promises || opensReport(tagged, i + 1)) ? 'VBG' : undefined;
};
