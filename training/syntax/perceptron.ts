import { type FeatureList, type RowTable, scoreRows } from '../../src/analysis/syntax/row-table.ts';

/** An averaged perceptron with a margin; whole numbers throughout, so that every run gives the same weights. */
export class Perceptron implements RowTable {
  readonly width: number;
  readonly power: number;
  readonly mask: number;
  readonly weights: Int32Array;
  readonly scores: Int32Array;
  readonly #totals: Float64Array;
  #step = 1;

  constructor(width: number, power: number) {
    this.width = width;
    this.power = power;
    this.mask = 2 ** power - 1;
    this.weights = new Int32Array(2 ** power * width);
    this.#totals = new Float64Array(2 ** power * width);
    this.scores = new Int32Array(width);
  }

  score(features: FeatureList): Int32Array {
    scoreRows(this, features, this.scores);
    return this.scores;
  }

  /** Moves the weights from the wrong class to the right one; call once a decision, so that averages count it. */
  learn(features: FeatureList, right: number, wrong: number): void {
    this.#step++;
    if (wrong < 0 || right === wrong) return;
    for (let i = 0; i < features.length; i++) {
      const row = (features.rows[i]! & this.mask) * this.width;
      this.#add(row + right, 1);
      this.#add(row + wrong, -1);
    }
  }

  #add(at: number, change: number): void {
    this.weights[at] = this.weights[at]! + change;
    this.#totals[at] = this.#totals[at]! + this.#step * change;
  }

  /** The averaged weights as bytes, scaled so that all but one in two thousand fit. */
  toBytes(): Int8Array {
    const averages = Float64Array.from(this.weights, (weight, i) => weight - this.#totals[i]! / this.#step);
    const sizes = averages
      .filter((weight) => weight !== 0)
      .map(Math.abs)
      .sort();
    const scale = 127 / (sizes[Math.floor(sizes.length * 0.9995)] ?? 1);
    return Int8Array.from(averages, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
  }

  toTable(): RowTable {
    return { width: this.width, mask: this.mask, weights: this.toBytes() };
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
