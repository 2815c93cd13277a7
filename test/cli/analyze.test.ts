import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze, loadResources } from '../../src/standalone.ts';
import { articleFolder } from '../support/article-folder.ts';
import { runVerbatim } from '../support/run-verbatim.ts';

const seed = new URL('../../data/articles/000_48ec453e863594e4.txt', import.meta.url).pathname;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('a file is analysed as the service does it, and spans slice to their own text in code points', async () => {
  const text = readFileSync(seed, 'utf8');
  const { status, stdout, stderr } = await runVerbatim(['analyze', seed]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const answer = JSON.parse(stdout);
  expect(Object.keys(answer)).toEqual(['offsetUnit', 'length', 'sha256', 'paragraphs', 'quotes', 'entities']);
  expect(answer).toMatchObject({ offsetUnit: 'codepoint', length: [...text].length, sha256: sha256(text) });
  const { paragraphs, quotes, entities } = analyze(text);
  expect([answer.paragraphs.length, answer.quotes.length, answer.entities.length]).toEqual([
    paragraphs.length,
    quotes.length,
    entities.length,
  ]);
  const characters = [...text];
  for (const { start, end, text } of answer.paragraphs)
    expect(characters.slice(start, end).join('')).toBe(text);
});

test.each([[['analyze']], [['analyze', '-']]])('%j reads standard input', async (args) => {
  const { status, stdout } = await runVerbatim(args, '\uFEFFOne.\r\n\r\nTwo.');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    sha256: sha256('One.\n\nTwo.'),
    paragraphs: [{ text: 'One.' }, { text: 'Two.' }],
  });
});

test.each([
  ['codepoint', 2, 6],
  ['utf16', 3, 7],
  ['utf8', 5, 10],
])('--offset-unit %s counts in that unit', async (unit, start, end) => {
  const { stdout } = await runVerbatim(['analyze', '--offset-unit', unit], '😀\nCafé');
  expect(JSON.parse(stdout)).toMatchObject({
    offsetUnit: unit,
    length: end,
    paragraphs: [{}, { start, end, text: 'Café' }],
  });
});

test('front matter is set aside, and offsets point into the text after it', async () => {
  const { stdout } = await runVerbatim(['analyze'], '---\nheadline: Closed\n---\nThe bridge.');
  expect(JSON.parse(stdout)).toMatchObject({
    length: 11,
    paragraphs: [{ start: 0, end: 11, text: 'The bridge.' }],
  });
});

test('an empty text has an empty analysis', async () => {
  const { status, stdout } = await runVerbatim(['analyze']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ length: 0, paragraphs: [], quotes: [], entities: [] });
});

describe('what cannot be read is one line and exit status 1', () => {
  test('a missing file', async () => {
    expect(await runVerbatim(['analyze', '/no/such/file'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'verbatim: cannot read /no/such/file: no such file or directory\n',
    });
  });
  test('a folder', async () => {
    const folder = articleFolder();
    expect(await runVerbatim(['analyze', '--ndjson', folder])).toMatchObject({
      status: 1,
      stderr: `verbatim: cannot read ${folder}: illegal operation on a directory\n`,
    });
  });
  test('a file that is not UTF-8', async () => {
    const file = join(articleFolder({ 'a.txt': new Uint8Array([0xe9]) }), 'a.txt');
    expect(await runVerbatim(['analyze', file])).toMatchObject({
      status: 1,
      stderr: `verbatim: ${file}: is not UTF-8\n`,
    });
  });
});

test('the weights are found wherever the program is started', () => {
  expect(() => loadResources()).not.toThrow();
});
