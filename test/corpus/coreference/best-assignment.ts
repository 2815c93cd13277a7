/**
 * For each row the column of the assignment with the greatest sum of weights, -1 for rows that get none (Kuhn and Munkres, by
 * shortest augmenting paths, cubic in the larger side).
 */
export function bestAssignment(weights: readonly (readonly number[])[]): number[] {
  const size = Math.max(weights.length, weights[0]?.length ?? 0);
  const columns = new Assignment(size, (row, column) => -(weights[row]?.[column] ?? 0)).solve();
  return weights.map((row, i) => (columns[i]! < row.length ? columns[i]! : -1));
}

/** A square problem of least cost. Rows and columns count from 1 inside, 0 is the free column that a path starts from. */
class Assignment {
  readonly #size: number;
  readonly #cost: (row: number, column: number) => number;
  readonly #rowPrices: Float64Array;
  readonly #columnPrices: Float64Array;
  readonly #rowOf: Int32Array;

  constructor(size: number, cost: (row: number, column: number) => number) {
    this.#size = size;
    this.#cost = cost;
    this.#rowPrices = new Float64Array(size + 1);
    this.#columnPrices = new Float64Array(size + 1);
    this.#rowOf = new Int32Array(size + 1);
  }

  solve(): number[] {
    for (let row = 1; row <= this.#size; row++) this.#assign(row);
    const columns: number[] = [];
    for (let column = 1; column <= this.#size; column++) columns[this.#rowOf[column]! - 1] = column - 1;
    return columns;
  }

  /** Grows a tree of tight edges from the row until it reaches a free column, then shifts the path by one. */
  #assign(row: number): void {
    const slack = new Float64Array(this.#size + 1).fill(Number.POSITIVE_INFINITY);
    const cameFrom = new Int32Array(this.#size + 1);
    const visited = new Uint8Array(this.#size + 1);
    this.#rowOf[0] = row;
    let column = 0;
    while (this.#rowOf[column] !== 0) {
      visited[column] = 1;
      column = this.#nextColumn(column, slack, cameFrom, visited);
    }
    while (column !== 0) {
      this.#rowOf[column] = this.#rowOf[cameFrom[column]!]!;
      column = cameFrom[column]!;
    }
  }

  #nextColumn(from: number, slack: Float64Array, cameFrom: Int32Array, visited: Uint8Array): number {
    const row = this.#rowOf[from]!;
    let nearest = 0;
    for (let column = 1; column <= this.#size; column++) {
      if (visited[column]) continue;
      const reduced = this.#cost(row - 1, column - 1) - this.#rowPrices[row]! - this.#columnPrices[column]!;
      if (reduced < slack[column]!) {
        slack[column] = reduced;
        cameFrom[column] = from;
      }
      if (nearest === 0 || slack[column]! < slack[nearest]!) nearest = column;
    }
    this.#shiftPrices(slack[nearest]!, slack, visited);
    return nearest;
  }

  #shiftPrices(delta: number, slack: Float64Array, visited: Uint8Array): void {
    for (let column = 0; column <= this.#size; column++) {
      if (visited[column]) {
        this.#rowPrices[this.#rowOf[column]!]! += delta;
        this.#columnPrices[column]! -= delta;
      } else slack[column]! -= delta;
    }
  }
}
