/** Adds a row of values times a matrix, whose rows are `width` wide from `start`, to the sums. */
export function addProduct(
  values: Float32Array,
  from: number,
  count: number,
  matrix: Float32Array,
  start: number,
  width: number,
  sums: Float32Array | Float64Array,
  to: number,
): void {
  for (let k = 0; k < count; k++) {
    const value = values[from + k]!;
    if (value === 0) continue;
    const row = start + k * width;
    for (let w = 0; w < width; w++) sums[to + w]! += value * matrix[row + w]!;
  }
}

/** Adds the gradient of a matrix, given what goes in and the errors of what comes out. */
export function addOuter(
  values: Float32Array,
  from: number,
  count: number,
  errors: Float32Array,
  gradient: Float32Array,
  start: number,
): void {
  const width = errors.length;
  for (let k = 0; k < count; k++) {
    const value = values[from + k]!;
    if (value === 0) continue;
    const row = start + k * width;
    for (let w = 0; w < width; w++) gradient[row + w]! += value * errors[w]!;
  }
}

/** Goes back through a matrix: its gradient, and the errors of the units that went in; units at zero pass nothing on. */
export function goBack(
  values: Float32Array,
  from: number,
  count: number,
  matrix: Float32Array,
  gradient: Float32Array,
  start: number,
  errors: Float32Array | Float64Array,
  width: number,
  back: Float32Array,
  to: number,
): void {
  for (let k = 0; k < count; k++) {
    const value = values[from + k]!;
    if (value === 0) continue;
    const row = start + k * width;
    let sum = 0;
    for (let w = 0; w < width; w++) {
      sum += errors[w]! * matrix[row + w]!;
      gradient[row + w]! += errors[w]! * value;
    }
    back[to + k]! += sum;
  }
}
