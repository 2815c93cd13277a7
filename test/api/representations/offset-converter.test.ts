import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOffsetConverter } from '../../../src/api/representations/index.ts';

const counts = {
  utf16: (text: string) => text.length,
  codepoint: (text: string) => [...text].length,
  utf8: (text: string) => Buffer.byteLength(text),
};
const texts = fc.string({ unit: 'binary', maxLength: 400 });

test.each(Object.entries(counts))('an offset in %s is the count of what stands before it', (unit, count) => {
  fc.assert(
    fc.property(texts, (text) => {
      const convert = createOffsetConverter(text, unit as keyof typeof counts);
      let offset = 0;
      for (const character of ['', ...text]) {
        offset += character.length;
        expect(convert(offset)).toBe(count(text.slice(0, offset)));
      }
    }),
  );
});

test('lone surrogates count as one code point and as the three bytes that encoders write', () => {
  const text = 'a\udc00b\ud800c\ud83d\ud83d\ude00';
  for (const unit of ['codepoint', 'utf8'] as const)
    expect(createOffsetConverter(text, unit)(text.length)).toBe(counts[unit](text));
});

test('a megabyte in one line takes no longer a character than a tenth of it', () => {
  const measure = (length: number): number => {
    const text = '😀é'.repeat(length / 3);
    const convert = createOffsetConverter(text, 'utf8');
    const start = performance.now();
    let sum = 0;
    for (let offset = 0; offset < length; offset += 3) sum += convert(offset);
    expect(sum).toBeGreaterThan(0);
    return performance.now() - start;
  };
  measure(100_000);
  const [small, large] = [measure(100_000), measure(1_000_000)];
  expect(large).toBeLessThan(small * 40 + 50);
});
