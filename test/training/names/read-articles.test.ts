import { expect, test } from 'vitest';
import { parseArticle, readArticles } from '../../../training/names/read-articles.ts';

const parse = (source: string) => {
  const { text, entities } = parseArticle('one', source);
  return { text, names: entities.map(([start, end, ...types]) => [text.slice(start, end), ...types]) };
};

test('marks become spans, and the line of style goes', () => {
  expect(parse('# style: wire\n\n[GPE Lima] [shut] its port, [PERSON Ana Rey] said.\n')).toEqual({
    text: 'Lima [shut] its port, Ana Rey said.',
    names: [
      ['Lima', 'LOC', 'GPE'],
      ['Ana Rey', 'PER', 'PERSON'],
    ],
  });
});

test('a mark that nobody knows is an error that names it', () => {
  expect(() => parse('[PLACE Lima] slept.')).toThrow('one: no type PLACE for "Lima"');
});

test('every fifth article is for development, and none for both', () => {
  const [train, dev] = [readArticles('train'), readArticles('dev')].map((part) => part.map(({ id }) => id));
  expect(dev!.filter((id) => train!.includes(id))).toEqual([]);
  expect(dev!.every((id) => Number(/\d+/.exec(id)) % 5 === 0)).toBe(true);
});

test('no mark is left in the text of an article', () => {
  for (const { id, text } of [...readArticles('train'), ...readArticles('dev')])
    expect(text, id).not.toMatch(/\[[A-Z_]{3,} |[A-Z_]{3,} [^\][]*\]/);
});
