import { indexRows } from '../../src/analysis/hashing/index.ts';
import type { FeatureList, WeightTable } from '../../src/analysis/syntax/weight-table.ts';

/** An averaged perceptron with a margin; whole numbers throughout, so that every run gives the same weights. */
export class Perceptron {
  readonly width: number;
  readonly mask: number;
  readonly scores: Int32Array;
  readonly #weights: Int32Array;
  readonly #totals: Float64Array;
  #step = 1;

  constructor(width: number, power: number) {
    this.width = width;
    this.mask = 2 ** power - 1;
    this.scores = new Int32Array(width);
    this.#weights = new Int32Array(2 ** power * width);
    this.#totals = new Float64Array(2 ** power * width);
  }

  score({ hashes, length }: FeatureList): Int32Array {
    const { scores, width, mask } = this;
    scores.fill(0);
    for (let i = 0; i < length; i++) {
      let at = (hashes[i]! & mask) * width;
      for (let j = 0; j < width; j++) scores[j]! += this.#weights[at++]!;
    }
    return scores;
  }

  /** Moves the weights from the wrong class to the right one; call once a decision, so that averages count it. */
  learn({ hashes, length }: FeatureList, right: number, wrong: number): void {
    this.#step++;
    if (wrong < 0 || right === wrong) return;
    for (let i = 0; i < length; i++) {
      const row = (hashes[i]! & this.mask) * this.width;
      this.#add(row + right, 1);
      this.#add(row + wrong, -1);
    }
  }

  #add(at: number, change: number): void {
    this.#weights[at]! += change;
    this.#totals[at]! += this.#step * change;
  }

  /**
   * The averaged weights as bytes, those that round to nothing left out; `scale` is what a weight of one becomes. The
   * heaviest weights decide the most: a scale that cuts them off costs more than one that rounds the rest.
   */
  toTable(scale: number): WeightTable {
    const { width, mask } = this;
    const bits = new Int32Array((mask + 1) / 32);
    const cells: number[] = [];
    const starts = [0];
    for (let place = 0; place <= mask; place++) {
      for (let j = 0; j < width; j++) {
        const weight = this.#average(place * width + j) * scale;
        const byte = Math.max(-127, Math.min(127, Math.round(weight)));
        if (byte !== 0) cells.push((byte << 8) | j);
      }
      if (cells.length === starts.at(-1)) continue;
      starts.push(cells.length);
      bits[place >>> 5]! |= 1 << (place & 31);
    }
    return { rows: indexRows(bits), starts: Uint32Array.from(starts), cells: Int16Array.from(cells) };
  }

  #average(at: number): number {
    return this.#weights[at]! - this.#totals[at]! / this.#step;
  }
}

/** The class with the highest score but for `right`, where it comes within `margin` of it; -1 where none does. */
export function closestRival(scores: Int32Array, right: number, margin: number): number {
  let rival = -1;
  for (let j = 0; j < scores.length; j++) {
    if (j !== right && (rival < 0 || scores[j]! > scores[rival]!)) rival = j;
  }
  return scores[rival]! + margin > scores[right]! ? rival : -1;
}
