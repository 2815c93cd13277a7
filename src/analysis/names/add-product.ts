/**
 * Adds a row of values times a matrix, whose rows are `width` wide from `start`, to the sums. Values of zero cost nothing; four
 * others at a time, so that each sum is read and written once for them.
 */
export function addProduct(
  values: Float64Array,
  from: number,
  count: number,
  matrix: Float64Array,
  start: number,
  width: number,
  sums: Float64Array,
  to: number,
): void {
  let held = 0;
  let [a, b, c] = [0, 0, 0];
  let [rowA, rowB, rowC] = [start, start, start];
  for (let k = 0; k < count; k++) {
    const value = values[from + k]!;
    if (value === 0) continue;
    const row = start + k * width;
    held++;
    if (held === 1) [a, rowA] = [value, row];
    else if (held === 2) [b, rowB] = [value, row];
    else if (held === 3) [c, rowC] = [value, row];
    else {
      for (let w = 0; w < width; w++)
        sums[to + w]! +=
          a * matrix[rowA + w]! + b * matrix[rowB + w]! + c * matrix[rowC + w]! + value * matrix[row + w]!;
      held = 0;
    }
  }
  if (held === 0) return;
  if (held < 2) b = 0;
  if (held < 3) c = 0;
  for (let w = 0; w < width; w++)
    sums[to + w]! += a * matrix[rowA + w]! + b * matrix[rowB + w]! + c * matrix[rowC + w]!;
}
