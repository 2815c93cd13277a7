import type { FeatureList } from './feature-list.ts';
import { mostFeatures } from './feature-list.ts';
import type { Kernel } from './kernel.ts';
import { hiddenWidth, labelWidth, secondReach, secondWidth } from './network.ts';

/** How many tokens' units are kept: those that one token's second layer sees. */
export const ringSize = 2 * secondReach + 1;

/** Units above zero as pairs of a value and a number, of eight bytes each. */
interface ActiveUnits {
  /** Where the pairs begin, in bytes. */
  readonly at: number;
  count: number;
}

/** Working memory of the network, in the kernel's. What one token leaves the next one overwrites. */
export interface Workspace {
  readonly list: FeatureList;
  /** What every token's hidden units start from in this article. */
  readonly base: Float32Array;
  readonly hidden: Float32Array;
  readonly active: readonly ActiveUnits[];
  readonly second: Float32Array;
  readonly secondActive: ActiveUnits;
  readonly scores: Float32Array;
}

export function createWorkspace({ takeFloats, takeIntegers }: Kernel): Workspace {
  const activeUnits = (width: number): ActiveUnits => ({
    at: takeFloats(2 * (width + 1)).byteOffset,
    count: 0,
  });
  return {
    list: { hashes: takeIntegers(mostFeatures), count: 0 },
    base: takeFloats(hiddenWidth),
    hidden: takeFloats(hiddenWidth),
    active: Array.from({ length: ringSize }, () => activeUnits(hiddenWidth)),
    second: takeFloats(secondWidth),
    secondActive: activeUnits(secondWidth),
    scores: takeFloats(labelWidth),
  };
}
