import type { Span } from '../../../src/analysis/index.ts';
import type { Partition } from './partition.ts';

/** A mention with what it belongs to: a chain of the gold, or an entity of the answer. */
export interface Mention extends Span {
  readonly entity: string;
}
/** A mention of the gold: an answer that is right lies inside the span and holds its core. */
export interface GoldMention extends Mention {
  readonly core: Span;
}

/**
 * Gold and answer as partitions over common keys: a mention of the answer takes the key of the gold mention whose span it
 * shares best among those that it can stand for, each only once; mentions without a counterpart keep keys of their own.
 */
export function alignMentions(
  text: string,
  gold: readonly GoldMention[],
  answer: readonly Mention[],
): { gold: Partition; answer: Partition } {
  const partners = findPartners(text, gold, answer);
  return {
    gold: partition(gold.map(({ entity }, i) => [entity, `gold ${i}`])),
    answer: partition(
      answer.map(({ entity }, j) => [entity, partners.has(j) ? `gold ${partners.get(j)}` : `answer ${j}`]),
    ),
  };
}

function findPartners(
  text: string,
  gold: readonly GoldMention[],
  answer: readonly Mention[],
): ReadonlyMap<number, number> {
  const pairs = answer.flatMap((mention, j) =>
    gold.flatMap((wanted, i) =>
      standsFor(text, mention, wanted) ? [{ i, j, share: shareOf(mention, wanted) }] : [],
    ),
  );
  pairs.sort((a, b) => b.share - a.share || a.i - b.i || a.j - b.j);
  const taken = new Set<number>();
  const partners = new Map<number, number>();
  for (const { i, j } of pairs) {
    if (taken.has(i) || partners.has(j)) continue;
    taken.add(i);
    partners.set(j, i);
  }
  return partners;
}

/** Articles and possessives at the edges do not matter. */
function standsFor(text: string, mention: Span, { start, end, core }: GoldMention): boolean {
  const before = text.slice(Math.min(mention.start, start), start);
  const after = text.slice(end, Math.max(mention.end, end));
  return (
    /^(?:(?:the|an?)\s)?$/i.test(before) &&
    /^(?:\s?['’]s?)?$/.test(after) &&
    mention.start <= core.start &&
    mention.end >= core.end
  );
}

const shareOf = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** The chains of keys, from pairs of entity and key. */
export const partition = (keys: readonly (readonly [entity: string, key: string])[]): Partition =>
  [...Map.groupBy(keys, ([entity]) => entity).values()].map((chain) => new Set(chain.map(([, key]) => key)));
