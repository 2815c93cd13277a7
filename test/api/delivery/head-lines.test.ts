import { expect, test } from 'vitest';
import { fieldsIn, linesOf } from '../../../src/api/delivery/head-lines.ts';

test('fields become lines, and lines the fields again', () => {
  const lines = linesOf({ vary: 'Accept', link: '</a: b>; rel="canonical"' });
  expect(lines).toBe('vary: Accept\r\nlink: </a: b>; rel="canonical"\r\n');
  expect(fieldsIn(lines)).toEqual(['vary', 'Accept', 'link', '</a: b>; rel="canonical"']);
});

test.each([{ vary: 'Accept\r\nset-cookie: a=b' }, { 'no name': 'Accept' }])(
  '%j is no field of a head',
  (fields) => {
    expect(() => linesOf(fields as unknown as Record<string, string>)).toThrow(/Invalid|must be/);
  },
);
