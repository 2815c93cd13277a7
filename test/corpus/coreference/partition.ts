/** One entity: the keys of its mentions. */
export type Chain = ReadonlySet<string>;
/** Mentions gathered into entities; no mention is in two. */
export type Partition = readonly Chain[];

/** Right out of all, from the gold's side and from the answer's; summed over documents before any division. */
export interface Tally {
  readonly recall: Ratio;
  readonly precision: Ratio;
}
export interface Ratio {
  readonly right: number;
  readonly all: number;
}
/** Compares the gold's entities with the answer's. */
export type Measure = (gold: Partition, answer: Partition) => Tally;

/** How many mentions two entities share. */
export function sharedMentions(a: Chain, b: Chain): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const mention of small) if (large.has(mention)) count++;
  return count;
}

/** Entities that are mentioned more than once. */
export const withoutSingletons = (partition: Partition): Partition =>
  partition.filter(({ size }) => size > 1);

/** The same ratio from both sides, for measures whose precision is their recall with gold and answer exchanged. */
export const bothWays =
  (recallOf: (gold: Partition, answer: Partition) => Ratio): Measure =>
  (gold, answer) => ({ recall: recallOf(gold, answer), precision: recallOf(answer, gold) });

export const sumRatios = (ratios: readonly Ratio[]): Ratio =>
  ratios.reduce((sum, { right, all }) => ({ right: sum.right + right, all: sum.all + all }), {
    right: 0,
    all: 0,
  });
