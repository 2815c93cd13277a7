import { parseWeightedList, type Weighted } from './weighted-list.ts';

/**
 * The media type to answer with (RFC 9110, 12.5.1): the offered one that the client likes best, of those that it likes alike the one
 * that it names with its parameters, then the first. Undefined where it accepts none. Without a header, or one that cannot be
 * read, the first.
 */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | undefined {
  const ranges = parseWeightedList(accept ?? '').filter(({ name }) => /^[^\s/]+\/[^\s/]+$/.test(name));
  if (ranges.length === 0) return offered[0];
  let best: string | undefined;
  let bestLiking = { quality: 0, exact: false };
  for (const type of offered) {
    const liking = likingOf(type, ranges);
    if (!isMore(liking, bestLiking)) continue;
    [best, bestLiking] = [type, liking];
  }
  return best;
}

interface Liking {
  readonly quality: number;
  /** Whether the client names the type with its parameters. */
  readonly exact: boolean;
}

const isMore = (a: Liking, b: Liking): boolean =>
  a.quality > b.quality || (a.quality > 0 && a.quality === b.quality && a.exact && !b.exact);

/** The most specific range decides. One with parameters that the type does not have is read without them where no other fits. */
function likingOf(type: string, ranges: readonly Weighted[]): Liking {
  const [offered] = parseWeightedList(type);
  const { name, parameters } = offered!;
  const same = ranges.filter((range) => range.name === name);
  const exact = same.find((range) => range.parameters.size > 0 && hasAll(parameters, range.parameters));
  if (exact) return { quality: exact.quality, exact: true };
  const loose = same.find((range) => range.parameters.size === 0) ?? widestOf(name, ranges) ?? same[0];
  return { quality: loose?.quality ?? 0, exact: false };
}

const hasAll = (parameters: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): boolean =>
  [...wanted].every(([name, value]) => parameters.get(name) === value);

const widestOf = (name: string, ranges: readonly Weighted[]): Weighted | undefined =>
  ranges.find((range) => range.name === `${name.slice(0, name.indexOf('/'))}/*`) ??
  ranges.find((range) => range.name === '*/*');
