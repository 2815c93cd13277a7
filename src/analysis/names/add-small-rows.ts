/** Adds rows of small integers, each `width` wide from where `rows` says, to the sums; four at a time. */
export function addSmallRows(
  table: Int8Array,
  rows: Int32Array,
  count: number,
  width: number,
  sums: Int32Array,
): void {
  let k = 0;
  for (; k + 4 <= count; k += 4) {
    const [a, b, c, d] = [rows[k]!, rows[k + 1]!, rows[k + 2]!, rows[k + 3]!];
    for (let w = 0; w < width; w++) sums[w]! += table[a + w]! + table[b + w]! + table[c + w]! + table[d + w]!;
  }
  for (; k < count; k++) {
    const row = rows[k]!;
    for (let w = 0; w < width; w++) sums[w]! += table[row + w]!;
  }
}
