import type { Token } from '../annotations/index.ts';
import { joinNeighbours } from './join-neighbours.ts';
import type { CoarseName } from './recognise-spans.ts';

const body =
  /^(?:ministry|department|bank|embassy|government|parliament|university|supreme|central|national|federal)$/i;

/** "Ministry of Defense" + "of" + "Japan": a body that is named with its country is one organisation. */
export const joinMinistries = (
  text: string,
  tokens: readonly Token[],
  names: readonly CoarseName[],
): CoarseName[] =>
  joinNeighbours(names, (before, name) =>
    belongsTo(text, tokens, before, name) ? { ...before, end: name.end, endToken: name.endToken } : undefined,
  );

const belongsTo = (text: string, tokens: readonly Token[], before: CoarseName, name: CoarseName): boolean =>
  before.type === 'ORG' &&
  name.type === 'LOC' &&
  name.firstToken === before.endToken + 1 &&
  text.slice(tokens[before.endToken]!.start, tokens[before.endToken]!.end) === 'of' &&
  body.test(text.slice(tokens[before.firstToken]!.start, tokens[before.firstToken]!.end));
