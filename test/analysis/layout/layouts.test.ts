import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/analysis/layout/index.ts';

const word = fc.constantFrom(
  'council',
  'bridge',
  'the',
  'of',
  'Linden',
  'reopened',
  'engineers',
  'a',
  'budget',
  'yesterday',
);
const sentence = fc.array(word, { minLength: 6, maxLength: 18 }).map((words) => `The ${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 5 }).map((sentences) => sentences.join(' '));
const article = fc.array(paragraph, { minLength: 2, maxLength: 8 });

const read = (text: string): string[] =>
  splitParagraphs(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

/** Fills lines up to the width, as an editor or a mail program does. */
function wrap(text: string, width: number): string {
  const lines: string[] = [''];
  for (const next of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = next;
    else if (line.length + 1 + next.length <= width) lines[lines.length - 1] = `${line} ${next}`;
    else lines.push(next);
  }
  return lines.join('\n');
}

/** Whether at least half of the breaks stand inside a sentence, as they do in prose; otherwise lines look like paragraphs. */
function breaksInside(wrapped: readonly string[]): boolean {
  const above = wrapped.flatMap((one) => one.split('\n').slice(0, -1));
  return 2 * above.filter((line) => line.endsWith('.')).length <= above.length;
}

test('the same paragraphs come out of a paragraph a line, blank lines between, and wrapped lines', () => {
  fc.assert(
    fc.property(article, fc.integer({ min: 50, max: 80 }), (paragraphs, width) => {
      const wrapped = paragraphs.map((one) => wrap(one, width));
      fc.pre(wrapped.some((one) => one.split('\n').length > 2) && breaksInside(wrapped));
      expect(read(paragraphs.join('\n\n'))).toEqual(paragraphs);
      expect(read(wrapped.join('\n\n'))).toEqual(paragraphs);
      if (paragraphs.some((one) => one.length > 100)) expect(read(paragraphs.join('\n'))).toEqual(paragraphs);
    }),
    { numRuns: 200 },
  );
});

test('a short line that ends its sentence ends its paragraph in wrapped text without blank lines', () => {
  const text = [
    'The council of Port Aster voted on Monday evening to reopen the old',
    'stone bridge to traffic after engineers had found no further cracks.',
    'It reopens in May.',
    'Mayor Ada Linden had asked for the vote after two winters of detours',
    'that cost shops in the lower town more than half of their trade, she',
    'told the meeting.',
  ].join('\n');
  expect(read(text)).toEqual([text.split('\n').slice(0, 3).join(' '), text.split('\n').slice(3).join(' ')]);
});

test.each([
  ['Source: Observadora', 'credit'],
  ['Credits: Aster News Agency', 'credit'],
  ['Follow our live article on the harbour strike here', 'promo'],
  ['Subscribe to our newsletter', 'promo'],
  ['Read more: Why the bridge was closed', 'promo'],
  ['Follow the money, the auditor said. It leads to the harbour.', 'lead'],
  [
    'Sources: the mayor, the harbour master and three engineers who all asked not to be named because talks go on.',
    'lead',
  ],
])('%s is a %s', (line, role) => {
  expect(splitParagraphs(line)[0]?.role).toBe(role);
});
