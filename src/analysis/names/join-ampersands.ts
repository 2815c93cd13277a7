import { joinNeighbours } from './join-neighbours.ts';
import type { CoarseName } from './recognise-spans.ts';

/** "Delaney" + "& Roe": two surnames with "&" between them are a firm. */
export const joinAmpersands = (text: string, names: readonly CoarseName[]): CoarseName[] =>
  joinNeighbours(names, (before, name) => {
    if (!areFirm(text, before, name)) return undefined;
    const { chances: _, ...rest } = name;
    return { ...rest, type: 'ORG', start: before.start, firstToken: before.firstToken };
  });

const areFirm = (text: string, before: CoarseName, { start, type, firstToken }: CoarseName): boolean =>
  firstToken === before.endToken + 1 &&
  text.slice(before.end, start) === ' & ' &&
  before.endToken - before.firstToken === 1 &&
  [before.type, type].every((one) => one === 'PER' || one === 'ORG');
