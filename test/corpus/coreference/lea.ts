import { bothWays, type Partition, type Ratio, sharedMentions, sumRatios } from './partition.ts';

/** LEA (Moosavi and Strube 2016): the share of each entity's links that the other side resolves, weighed by its size. */
export const lea = bothWays(recallOf);

/** Links among n mentions; a mention alone is linked to itself. */
const links = (n: number): number => (n * (n - 1)) / 2;

function recallOf(gold: Partition, answer: Partition): Ratio {
  return sumRatios(gold.map((chain) => ({ right: chain.size * resolved(chain, answer), all: chain.size })));
}

function resolved(chain: ReadonlySet<string>, others: Partition): number {
  if (chain.size === 1)
    return others.some((other) => other.size === 1 && sharedMentions(chain, other)) ? 1 : 0;
  return others.reduce((sum, other) => sum + links(sharedMentions(chain, other)), 0) / links(chain.size);
}
