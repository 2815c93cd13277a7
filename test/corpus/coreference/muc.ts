import { bothWays, type Partition, type Ratio, sharedMentions, sumRatios } from './partition.ts';

/** MUC (Vilain et al. 1995): of the links that hold an entity together, those that the other side has too. */
export const muc = bothWays(recallOf);

function recallOf(gold: Partition, answer: Partition): Ratio {
  return sumRatios(gold.map((chain) => ({ right: chain.size - pieces(chain, answer), all: chain.size - 1 })));
}

/** Into how many pieces the other side cuts an entity; a mention that it does not have is a piece of its own. */
function pieces(chain: ReadonlySet<string>, others: Partition): number {
  const shares = others.map((other) => sharedMentions(chain, other)).filter((share) => share > 0);
  const covered = shares.reduce((sum, share) => sum + share, 0);
  return shares.length + chain.size - covered;
}
