import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleKernel } from '../../../scripts/assemble-kernel.ts';
import { createKernel } from '../../../src/analysis/names/kernel.ts';
import { kernelCode } from '../../../src/analysis/names/kernel-code.ts';

const kernel = createKernel(65_536);
const table = kernel.takeBytes(64 * 17 * 16);
const rows = kernel.takeIntegers(255);
const floats = kernel.takeFloats(64 * 32);
const pairs = kernel.takeFloats(130);
const base = kernel.takeFloats(64);
const sums = kernel.takeFloats(64);
table.forEach((_, k) => {
  table[k] = ((k * 7919) % 255) - 127;
});
floats.forEach((_, k) => {
  floats[k] = Math.sin(k);
});

/** Numbers of rows, as many as a token may have features. */
const picked = fc.array(fc.nat(15), { maxLength: 255 });
const units = fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 64, maxLength: 64 });

function sumRows(picked: readonly number[], width: number): number[] {
  rows.set(picked.map((row) => row * width));
  return Array.from({ length: width }, (_, k) =>
    picked.reduce((sum, row) => sum + table[row * width + k]!, 0),
  );
}

test('the code is what kernel.wat assembles to', async () => {
  expect(kernelCode).toBe(await assembleKernel());
});

test('rows of labels add up', () => {
  fc.assert(
    fc.property(picked, (picked) => {
      const wanted = sumRows(picked, 17);
      kernel.sumLabels(table.byteOffset, rows.byteOffset, picked.length, 0.5, sums.byteOffset);
      expect([...sums.subarray(0, 17)]).toEqual(wanted.map((sum) => sum * 0.5));
    }),
  );
});

test('rows of units add up over what they start from', () => {
  fc.assert(
    fc.property(picked, units, (picked, start) => {
      const wanted = sumRows(picked, 64);
      base.set(start);
      const { byteOffset: from } = base;
      kernel.sumUnits(table.byteOffset, rows.byteOffset, picked.length, 0.5, from, sums.byteOffset);
      expect([...sums]).toEqual(wanted.map((sum, k) => sum * 0.5 + start[k]!));
    }),
  );
});

test('units above zero, and no others, go into a product', () => {
  fc.assert(
    fc.property(units, fc.constantFrom(16, 32), (values, width) => {
      base.set(values);
      const count = kernel.activate(base.byteOffset, 64, pairs.byteOffset);
      sums.fill(1);
      kernel.addProduct(pairs.byteOffset, count, floats.byteOffset, width, sums.byteOffset);
      expect(count).toBe(values.filter((value) => value > 0).length);
      for (let k = 0; k < width; k++) {
        const wanted = values.reduce(
          (sum, value, row) => sum + Math.max(0, value) * floats[row * width + k]!,
          1,
        );
        expect(sums[k]).toBeCloseTo(wanted, 2);
      }
    }),
  );
});
