import type { Tagged } from './tagged.ts';

/** "Hook/VB": a word of a name. */
export function nameWord({ tags, capital }: Tagged, i: number): void {
  if (capital(i) && !/^(?:NNPS?|POS|CD|DT|IN)$/.test(tags[i]!)) tags[i] = 'NNP';
}
