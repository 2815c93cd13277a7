import { bothWays, type Partition, type Ratio, sharedMentions, sumRatios } from './partition.ts';

/**
 * B³ (Bagga and Baldwin 1998, for mentions of the system's own as in Pradhan et al. 2014): for each mention, how much of its
 * entity the other side's entity holds.
 */
export const bCubed = bothWays(recallOf);

function recallOf(gold: Partition, answer: Partition): Ratio {
  return sumRatios(
    gold.map((chain) => ({
      right: answer.reduce((sum, other) => sum + sharedMentions(chain, other) ** 2 / chain.size, 0),
      all: chain.size,
    })),
  );
}
