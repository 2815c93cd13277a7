import { joinNeighbours } from './join-neighbours.ts';
import type { CoarseName } from './recognise-spans.ts';

/** "Puerto Rico" + "House of Representatives": a place before an organisation, with nothing but a space between, is its beginning. */
export const joinAdjacent = (text: string, names: readonly CoarseName[]): CoarseName[] =>
  joinNeighbours(names, (before, name) => {
    const begins = before.type === 'LOC' && name.type === 'ORG' && text.slice(before.end, name.start) === ' ';
    return begins ? { ...name, start: before.start, firstToken: before.firstToken } : undefined;
  });
