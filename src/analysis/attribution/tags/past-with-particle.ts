import { finite } from '../../syntax/index.ts';
import { auxiliary } from './auxiliary.ts';
import type { Tagged } from './tagged.ts';

const farthest = 25;

/** "The mayor stepped/VBN in, saying": before a particle and a comma, in a clause without another verb. */
export function pastWithParticle({ words, tags }: Tagged, i: number): void {
  if (tags[i] !== 'VBN' || !/^(?:RP|RB|IN)$/.test(tags[i + 1] ?? '') || words[i + 2] !== ',') return;
  if (!/^(?:NNP?S?|PRP)$/.test(tags[i - 1] ?? '')) return;
  for (let k = i - 1; k >= 0 && k > i - farthest && !/^[.,;:?!]$/.test(words[k]!); k--)
    if (
      finite.test(tags[k]!) ||
      (auxiliary.test(words[k]!) && tags[k] !== 'POS') ||
      /^(?:IN|W)/.test(tags[k]!)
    )
      return;
  tags[i] = 'VBD';
}
