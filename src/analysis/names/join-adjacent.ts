import type { CoarseName } from './recognise-spans.ts';

/** "Puerto Rico" + "House of Representatives": a place before an organisation, with nothing but a space between, is its beginning. */
export function joinAdjacent(text: string, names: readonly CoarseName[]): CoarseName[] {
  const joined: CoarseName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const begins =
      before?.type === 'LOC' && name.type === 'ORG' && text.slice(before.end, name.start) === ' ';
    if (before && begins)
      joined[joined.length - 1] = { ...name, start: before.start, firstToken: before.firstToken };
    else joined.push(name);
  }
  return joined;
}
