/** Words grouped by the company they keep, in an open-addressing table: cluster 0 marks an empty slot. Size is a power of two. */
export interface WordClusters {
  readonly hashes: Int32Array;
  readonly clusters: Uint16Array;
}

/** The cluster of a lower-cased word by its hash, 0 where it has none. */
export function lookUpCluster({ hashes, clusters }: WordClusters, word: number): number {
  const mask = hashes.length - 1;
  for (let slot = word & mask; ; slot = (slot + 1) & mask) {
    const cluster = clusters[slot]!;
    if (cluster === 0 || hashes[slot] === word) return cluster;
  }
}

/** Clusters are numbered so that 32 neighbours make one coarse cluster. */
export const coarsen = (cluster: number): number => (cluster === 0 ? 0 : 1 + ((cluster - 1) >> 5));
