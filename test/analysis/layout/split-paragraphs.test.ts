import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/analysis/layout/index.ts';

const read = (text: string) =>
  splitParagraphs(text).map(({ start, end, role }) => [text.slice(start, end), role]);

test('a line is a paragraph where lines are long', () => {
  const long =
    'The council met on Monday to hear what the engineers had found under the old bridge, and then adjourned. ';
  expect(read(`${long}\n${long}\n\nSource: The Courier`)).toEqual([
    [long.trim(), 'lead'],
    [long.trim(), 'body'],
    ['Source: The Courier', 'credit'],
  ]);
});

test('who wrote, edited and pictured is credited, and what follows leads', () => {
  const lines = [
    'By Ada Byron and Robert Orr in Leeds',
    'The bridge is closed.',
    'By Monday it will open.',
    '(Reporting by Ada Byron; Editing by Eva Lind)',
    'Photo: Ada Byron',
  ];
  expect(read(lines.join('\n\n')).map(([, role]) => role)).toEqual([
    'credit',
    'lead',
    'body',
    'credit',
    'credit',
  ]);
});

test('wrapped lines are joined up to the blank line', () => {
  const wrapped =
    'The council met on Monday to hear\nwhat the engineers had found under\nthe old bridge.\n\nIt then adjourned until the end of\nthe month.';
  expect(read(wrapped).map(([text]) => text)).toEqual(wrapped.split('\n\n'));
});

test('a pointer elsewhere is a promo and the next paragraph leads', () => {
  expect(read('Follow our live coverage here\nThe bridge is closed.').map(([, role]) => role)).toEqual([
    'promo',
    'lead',
  ]);
});
