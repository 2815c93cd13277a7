/** Vectors of the most frequent words, one row a word, unit length. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly rows: Float32Array;
  readonly width: number;
}
const coarseCount = 64;
const fineCount = 32;

/** A cluster for each word, `coarse * 32 + fine + 1`: k-means twice, seeded by position, so always the same. */
export function clusterWords({ words, rows, width }: WordVectors): Uint16Array {
  const sample = Math.min(words.length, 40_000);
  const everyone = Array.from({ length: words.length }, (_, i) => i);
  const coarse = kMeans(rows, width, everyone, sample, coarseCount);
  const clusters = new Uint16Array(words.length);
  for (let group = 0; group < coarseCount; group++) {
    const members = everyone.filter((i) => coarse[i] === group);
    const fine = kMeans(rows, width, members, Math.min(members.length, 8_000), fineCount);
    members.forEach((word, i) => {
      clusters[word] = group * fineCount + fine[i]! + 1;
    });
  }
  return clusters;
}

/** The nearest centre of each member; centres learn from the first `sample` members. */
function kMeans(
  rows: Float32Array,
  width: number,
  members: readonly number[],
  sample: number,
  count: number,
) {
  const centres = new Float64Array(count * width);
  for (let c = 0; c < count; c++)
    copyRow(rows, width, members[Math.floor((c * sample) / count)] ?? 0, centres, c);
  for (let round = 0; round < 12; round++) moveCentres(rows, width, members.slice(0, sample), centres, count);
  return members.map((member) => nearest(rows, width, member, centres, count));
}

function moveCentres(
  rows: Float32Array,
  width: number,
  members: readonly number[],
  centres: Float64Array,
  count: number,
) {
  const sums = new Float64Array(centres.length);
  for (const member of members) {
    const c = nearest(rows, width, member, centres, count);
    for (let k = 0; k < width; k++) sums[c * width + k]! += rows[member * width + k]!;
  }
  for (let c = 0; c < count; c++) {
    let norm = 0;
    for (let k = 0; k < width; k++) norm += sums[c * width + k]! ** 2;
    if (norm === 0) continue;
    norm = Math.sqrt(norm);
    for (let k = 0; k < width; k++) centres[c * width + k] = sums[c * width + k]! / norm;
  }
}

function nearest(
  rows: Float32Array,
  width: number,
  member: number,
  centres: Float64Array,
  count: number,
): number {
  let best = 0;
  let bestDot = -Infinity;
  for (let c = 0; c < count; c++) {
    let dot = 0;
    for (let k = 0; k < width; k++) dot += rows[member * width + k]! * centres[c * width + k]!;
    if (dot > bestDot) [best, bestDot] = [c, dot];
  }
  return best;
}

function copyRow(rows: Float32Array, width: number, row: number, centres: Float64Array, to: number) {
  for (let k = 0; k < width; k++) centres[to * width + k] = rows[row * width + k]!;
}
