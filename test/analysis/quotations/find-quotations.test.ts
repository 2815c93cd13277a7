import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/analysis/layout/index.ts';
import { findQuotations } from '../../../src/analysis/quotations/index.ts';

const read = (text: string): string[] =>
  findQuotations(text, splitParagraphs(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['curly marks', 'She said “yes” and “no”.', ['“yes”', '“no”']],
  ['straight marks', 'She said "yes" and "no".', ['"yes"', '"no"']],
  [
    'single marks, apostrophes aside',
    'She’s said ‘the workers’ day’s here’ twice.',
    ['‘the workers’ day’s here’'],
  ],
  ['straight single marks', "He didn't say 'we won' in the '90s.", ["'we won'"]],
  ['two single marks for a double one', "He said ''we won'' twice.", ["''we won''"]],
  ['guillemets, either way round', '« Oui », dit-il. »Nein«, sagte sie.', ['« Oui »', '»Nein«']],
  ['low and high marks', 'Er sagte „ja“, sie „nein“.', ['„ja“', '„nein“']],
  ['an opening mark used as a closing one', '“Yes,“ she said. “No.”', ['“Yes,“', '“No.”']],
  ['a quotation inside another', '“He said, ‘Go,’ and left.”', ['“He said, ‘Go,’ and left.”', '‘Go,’']],
  ['a straight quotation inside a curly one', '“My "friend" left.”', ['“My "friend" left.”', '"friend"']],
  ['an inch mark outside', 'A 6" pipe fell on "Ada".', ['"Ada"']],
])('%s are read', (_, text, quotations) => {
  expect(read(text)).toEqual(quotations);
});

test('a mark that nobody closed costs the next paragraph nothing', () => {
  expect(read('He spoke of "reform and left.\nShe said "yes" to it.\nThey said "no".')).toEqual([
    '"reform and left.',
    '"yes"',
    '"no"',
  ]);
});

test('a mark that nobody closed costs the next quotation of its paragraph nothing', () => {
  expect(read('"We won, she said. "They lost."')).toEqual(['"They lost."']);
});

test('a speech over several paragraphs repeats its opener and closes once', () => {
  const text = '“We came.\n“We saw.\n“We won.”\n“Thanks,” she said.';
  const quotations = findQuotations(text, splitParagraphs(text));
  expect(quotations.map(({ closed, continues }) => [closed, continues])).toEqual([
    [false, false],
    [false, true],
    [true, true],
    [true, false],
  ]);
});

test('of three apostrophes the first closes the inner quotation', () => {
  expect(read("''They cried, 'Go,''' he said.")).toEqual(["''They cried, 'Go,'''", "'Go,'"]);
});

test('a mark with space on both sides closes what is open', () => {
  expect(read('"We won, " she said. "They lost."')).toEqual(['"We won, "', '"They lost."']);
});
