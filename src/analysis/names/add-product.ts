/** Adds a row of values times a matrix, whose rows are `width` wide from `start`, to the sums. */
export function addProduct(
  units: Float64Array,
  from: number,
  count: number,
  matrix: Float64Array,
  start: number,
  width: number,
  sums: Float64Array,
  to: number,
): void {
  for (let unit = 0; unit < count; unit++) {
    const value = units[from + unit]!;
    if (value === 0) continue;
    const row = start + unit * width;
    for (let k = 0; k < width; k++) sums[to + k]! += value * matrix[row + k]!;
  }
}
