import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/ingest/parse-article.ts';

const parse = (content: string | Uint8Array, path = 'a.txt') =>
  parseArticle(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
const article = (content: string) => {
  const parsed = parse(content);
  return 'article' in parsed ? parsed.article : parsed;
};
const reason = (content: string | Uint8Array) => {
  const parsed = parse(content);
  return 'reason' in parsed ? parsed.reason : parsed;
};

describe('the text', () => {
  test('is what the file holds, and what the file does not say is undefined', () => {
    expect(article(' The council met.\n\n  It adjourned. \n')).toEqual({
      id: 'a',
      headline: undefined,
      byline: undefined,
      publishedAt: undefined,
      publisher: undefined,
      url: undefined,
      language: undefined,
      text: ' The council met.\n\n  It adjourned. \n',
    });
  });

  test('loses a byte-order mark at the start and nowhere else', () => {
    expect(article('\uFEFFOne\uFEFFtwo')).toMatchObject({ text: 'One\uFEFFtwo' });
    expect(article('\uFEFF\uFEFFOne')).toMatchObject({ text: '\uFEFFOne' });
  });

  test('has LF for CRLF and keeps every other line break', () => {
    expect(article('a\r\nb\rc\n\rd\u2028e\r\r\nf')).toMatchObject({ text: 'a\nb\rc\n\rd\u2028e\r\nf' });
  });

  test('is kept to the character whatever it holds', () => {
    const text = fc
      .string({ unit: 'binary' })
      .filter((text) => text.trim() !== '' && !/[\0\uFEFF]|\r\n|^---/.test(text));
    fc.assert(fc.property(text, (text) => void expect(article(text)).toMatchObject({ text })));
  });
});

describe('front matter', () => {
  test('gives the metadata and leaves the text that follows it unaltered', () => {
    const content = `---
headline: "Bridge: closed"
byline: Ana Melo
publishedAt: 2022-11-02T10:30:00+01:00
publisher: The Courier
url: https://example.com/bridge
language: en-gb
---

The bridge is closed.
---
More.
`;
    expect(article(content)).toEqual({
      id: 'a',
      headline: 'Bridge: closed',
      byline: 'Ana Melo',
      publishedAt: '2022-11-02T10:30:00+01:00',
      publisher: 'The Courier',
      url: 'https://example.com/bridge',
      language: 'en-GB',
      text: '\nThe bridge is closed.\n---\nMore.\n',
    });
  });

  test('works with CRLF, a byte-order mark, comments and the closing line “...”', () => {
    expect(
      article('\uFEFF---\r\n# from the wire\r\nheadline: Closed\r\n...\r\nThe bridge.\r\n'),
    ).toMatchObject({
      headline: 'Closed',
      text: 'The bridge.\n',
    });
  });

  test('may be empty, and empty fields say nothing', () => {
    expect(article('---\n---\nThe bridge.')).toMatchObject({ headline: undefined, text: 'The bridge.' });
    expect(article('---\nheadline:\nbyline: ""\n---\nThe bridge.')).toMatchObject({
      headline: undefined,
      byline: undefined,
    });
  });

  test('of other tools has keys that are left aside by name', () => {
    expect(parse('---\ntags: [bridge]\ndraft: false\nheadline: Closed\n---\nThe bridge.')).toMatchObject({
      article: { headline: 'Closed' },
      ignoredKeys: ['tags', 'draft'],
    });
  });

  test('keeps a date as it is written', () => {
    expect(article('---\npublishedAt: 2022-11-02\n---\nThe bridge.')).toMatchObject({
      publishedAt: '2022-11-02',
    });
  });
});

describe('a first line “---” that opens no front matter belongs to the text', () => {
  test.each([
    '---\nThe bridge is closed.\nIt was old.\n',
    '---\nThe bridge is closed.\n---\nIt was old.\n',
    '---\n\n“Closed,” said the mayor: for good.\n\n---\n',
    '---',
    '--- a dash\nThe bridge.',
    '----\nheadline: no\n----\nThe bridge.',
    ' ---\nheadline: no\n---\nThe bridge.',
  ])('%j', (text) => {
    expect(article(text)).toMatchObject({ text, headline: undefined });
  });
});

describe('the publisher', () => {
  test('comes from the credit line, without a word of the text lost', () => {
    const text = 'The bridge is closed.\n\nSource: The Courier\n';
    expect(article(text)).toMatchObject({ publisher: 'The Courier', text });
  });

  test('comes from the front matter where both name one', () => {
    expect(article('---\npublisher: Own\n---\nThe bridge.\n\nSource: Other')).toMatchObject({
      publisher: 'Own',
    });
  });

  test('is the last of several credits, and no address', () => {
    expect(
      article('Credit: A. Melo/AFP\n\nThe bridge.\n\nSource: Observer\n\nSource: https://example.com'),
    ).toMatchObject({
      publisher: 'Observer',
    });
  });
});

describe('a file is rejected and the reason names what is wrong', () => {
  const yaml = (line: string) => `---\n${line}\n---\nThe bridge.`;
  const broken: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['Latin-1', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), /^is not UTF-8$/],
    ['an encoded surrogate', new Uint8Array([0xed, 0xa0, 0x80]), /^is not UTF-8$/],
    ['an overlong form', new Uint8Array([0xc0, 0xaf]), /^is not UTF-8$/],
    ['a cut-off character', new Uint8Array([0x61, 0xe2, 0x80]), /^is not UTF-8$/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), /NUL.*UTF-16/],
    ['a NUL', 'a\0b', /NUL/],
    ['nothing', '', /^is empty$/],
    ['a byte-order mark alone', '\uFEFF', /^has no text$/],
    ['white space', ' \n\t\r\n\u00A0\u3000', /^has no text$/],
    ['no text after the front matter', '---\nheadline: A\n---\n \n', /^has no text$/],
    ['an unclosed front matter', '---\nheadline: A\n\nThe bridge.', /no closing line “---”/],
    ['a syntax error', yaml('headline: "A'), /not YAML: .*line \d/],
    ['a key twice', yaml('headline: A\nheadline: B'), /not YAML: .*unique.*line 3/],
    [
      'a dump in place of fields',
      yaml(Array.from({ length: 8000 }, (_, i) => `key${i}: 1`).join('\n')),
      /^the front matter is longer than 65536 characters$/,
    ],
    ['an unknown alias', yaml('headline: *a'), /not YAML/],
    ['a list', yaml('headline: [A, B]'), /^headline must be text, not a list$/],
    ['a mapping', yaml('byline: { name: A }'), /^byline must be text, not a mapping$/],
    [
      'a number',
      yaml('headline: 1984'),
      /^headline must be text, not a number \(put it in quotation marks: "1984"\)$/,
    ],
    ['a truth value', yaml('publisher: true'), /^publisher must be text, not a boolean/],
    ['half a pair', yaml('headline: "\\ud83d"'), /^headline holds half of a surrogate pair$/],
    [
      'a word of eleven thousand letters',
      yaml(`byline: ${'a'.repeat(11_000)}`),
      /^byline is longer than 10000 characters$/,
    ],
    ['a day that is none', yaml('publishedAt: 2022-02-30'), /^publishedAt must be a date .*“2022-02-30”/],
    ['a written date', yaml('publishedAt: 2 November 2022'), /^publishedAt must be/],
    ['a relative address', yaml('url: /bridge'), /^url must be an absolute/],
    ['a script', yaml('url: "javascript:alert(1)"'), /^url must be an absolute/],
    ['no tag', yaml('language: "??"'), /^language must be a BCP 47 tag/],
    ['several at once', yaml('url: x\nlanguage: "?"\nbyline: 7'), /^byline .*; url .*; language /],
  ];
  test.each(broken)('%s', (_, content, words) => {
    expect(reason(content)).toMatch(words);
  });

  test('a name without a letter or digit', () => {
    expect(parse('The bridge.', '---.txt')).toEqual({ reason: expect.stringContaining('make an id of') });
  });

  test('an alias bomb, without a wait', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, i) => `k${i}: &k${i} [${i ? `*k${i - 1}, *k${i - 1}` : 'x'}]`,
    ).join('\n');
    expect(reason(yaml(`headline: A\n${bomb}`))).toMatch(/not YAML/);
  });
});

test('no file of any bytes makes the reader throw', () => {
  const yamlish = fc.string({
    unit: fc.constantFrom('-', '\n', ':', ' ', 'a', '"', '[', '{', '&', '*', '!', '|', '#', '\t'),
  });
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void parse(bytes)));
  fc.assert(fc.property(yamlish, (text) => void parse(`---\nheadline: ${text}\n---\nText.`)));
});
