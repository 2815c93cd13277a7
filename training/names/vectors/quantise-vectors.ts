/** Vectors of words, most frequent first, one row a word. */
export interface WordRows {
  readonly rows: Float32Array;
  readonly count: number;
  readonly width: number;
}
/** Each row as one byte a part of `partWidth` numbers: which of the part's 256 centres is nearest. */
export interface QuantisedRows {
  readonly codes: Uint8Array;
  readonly centres: Float32Array;
}

export const centreCount = 256;
const rounds = 10;
const sampleStride = 5;

/** Product quantisation: k-means in each part of the rows by itself, seeded by position, so always the same. */
export function quantiseVectors({ rows, count, width }: WordRows, partWidth: number): QuantisedRows {
  const parts = width / partWidth;
  const codes = new Uint8Array(count * parts);
  const centres = new Float32Array(parts * centreCount * partWidth);
  for (let part = 0; part < parts; part++) {
    const points = cutPart(rows, count, width, part * partWidth, partWidth);
    const size = centreCount * partWidth;
    const own = centres.subarray(part * size, (part + 1) * size);
    findCentres(points, count, partWidth, own);
    for (let i = 0; i < count; i++) codes[i * parts + part] = nearest(points, i, partWidth, own);
  }
  return { codes, centres };
}

function cutPart(rows: Float32Array, count: number, width: number, from: number, partWidth: number) {
  const points = new Float32Array(count * partWidth);
  for (let i = 0; i < count; i++)
    points.set(rows.subarray(i * width + from, i * width + from + partWidth), i * partWidth);
  return points;
}

/** Centres start at words spread over the list and learn from every fifth word. */
function findCentres(points: Float32Array, count: number, width: number, centres: Float32Array): void {
  for (let c = 0; c < centreCount; c++) {
    const word = Math.floor((c * count) / centreCount);
    centres.set(points.subarray(word * width, word * width + width), c * width);
  }
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(centres.length);
    const members = new Uint32Array(centreCount);
    for (let i = 0; i < count; i += sampleStride) {
      const c = nearest(points, i, width, centres);
      members[c]!++;
      for (let k = 0; k < width; k++) sums[c * width + k]! += points[i * width + k]!;
    }
    for (let c = 0; c < centreCount; c++) {
      if (members[c] === 0) continue;
      for (let k = 0; k < width; k++) centres[c * width + k] = sums[c * width + k]! / members[c]!;
    }
  }
}

function nearest(points: Float32Array, i: number, width: number, centres: Float32Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let c = 0; c < centreCount; c++) {
    let distance = 0;
    for (let k = 0; k < width; k++) distance += (points[i * width + k]! - centres[c * width + k]!) ** 2;
    if (distance < least) [best, least] = [c, distance];
  }
  return best;
}
