import type { CoarseName } from './recognise-spans.ts';

/** Names, those that `join` makes one of with the name before them taken together. */
export function joinNeighbours(
  names: readonly CoarseName[],
  join: (before: CoarseName, name: CoarseName) => CoarseName | undefined,
): CoarseName[] {
  const joined: CoarseName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const one = before && join(before, name);
    if (one) joined[joined.length - 1] = one;
    else joined.push(name);
  }
  return joined;
}
