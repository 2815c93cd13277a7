import { cueForms } from '../cue-lexicon.ts';
import type { Tagged } from './tagged.ts';

/** "the new ruling/VBG that", "a 41-page ruling/VBG"; not "a letter warning that" */
export function nounAfterArticle({ words, tags }: Tagged, i: number): void {
  if (tags[i] !== 'VBG' || !cueForms.has(words[i]!) || !/^(?:IN|WDT|[,.:])$/.test(tags[i + 1] ?? '')) return;
  let article = i - 1;
  if (tags[article - 1] === 'HYPH') article -= 3;
  while (article > i - 6 && /^JJ/.test(tags[article] ?? '')) article--;
  if (/^(?:DT|PRP\$)$/.test(tags[article] ?? '')) tags[i] = 'NN';
}
