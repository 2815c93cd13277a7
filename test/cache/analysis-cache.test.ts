import {
  chmodSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { AnalysisCache } from '../../src/cache/index.ts';
import { articleFolder } from '../support/article-folder.ts';

const key = (sha256: string, publishedAt?: string) => ({ sha256, publishedAt });
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);

const [ours, others] = ['a1', 'b2'].map((digits) => digits.repeat(16)) as [string, string];

async function open(folder: string, fingerprint = ours) {
  const failures: unknown[] = [];
  const cache = await AnalysisCache.open(folder, fingerprint, (error) => failures.push(error));
  const read = (sha256: string, publishedAt?: string) => {
    const bytes = cache.get(key(sha256, publishedAt));
    return bytes && Buffer.from(bytes).toString();
  };
  return { cache, read, failures };
}

/** A folder in which these analyses are kept. */
async function filled(entries: Readonly<Record<string, string>>): Promise<string> {
  const folder = articleFolder();
  const { cache } = await open(folder);
  for (const [name, words] of Object.entries(entries)) cache.add(key(name), bytesOf(words));
  await cache.close();
  return folder;
}

const segmentsIn = (folder: string): string[] => globSync(join(folder, '*/*.segment'));

test('what is added is there at the next start, by text and date', async () => {
  const folder = articleFolder();
  const { cache } = await open(folder);
  cache.add(key('a'), bytesOf('A'));
  cache.add(key('a', '2024-11-05'), bytesOf('A of November'));
  await cache.close();
  const { read, failures } = await open(folder);
  expect([read('a'), read('a', '2024-11-05'), read('b')]).toEqual(['A', 'A of November', undefined]);
  expect(failures).toEqual([]);
});

test('what other code made is not seen', async () => {
  const folder = await filled({ a: 'A' });
  expect((await open(folder, others)).read('a')).toBeUndefined();
});

test('a flipped bit loses one analysis, wherever it is, and never gives a wrong one', async () => {
  const entries = { a: 'the first', b: 'the second', c: 'the third' };
  const folder = await filled(entries);
  const [segment = ''] = segmentsIn(folder);
  const whole = readFileSync(segment);
  for (let at = 0; at < whole.length; at++) {
    const broken = Buffer.from(whole);
    broken[at]! ^= 1 << (at % 8);
    writeFileSync(segment, broken);
    const { read } = await open(folder);
    const found = Object.keys(entries).map((name) => [name, read(name)] as const);
    for (const [name, words] of found) expect([undefined, entries[name as 'a']]).toContain(words);
    expect(found.some(([, words]) => words === undefined)).toBe(true);
  }
});

test('a segment that is cut short gives what is whole in it', async () => {
  const folder = await filled({ a: 'the first', b: 'the second' });
  const [segment = ''] = segmentsIn(folder);
  const whole = readFileSync(segment);
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(segment, whole.subarray(0, length));
    const { read } = await open(folder);
    expect([undefined, 'the first']).toContain(read('a'));
    expect(read('b')).toBeUndefined();
  }
});

const monthsAgo = (months: number): Date => new Date(Date.now() - months * 31 * 86_400_000);

/** Dates every segment of a cache. */
function dateSegments(folder: string, date: Date): void {
  for (const file of segmentsIn(folder)) utimesSync(file, date, date);
}

test('files that are none of its own, and unfinished ones, are passed over; old unfinished ones go', async () => {
  const folder = await filled({ a: 'A' });
  const own = join(folder, ours);
  for (const file of ['new.tmp', 'old.tmp', 'old.txt', 'other.segment'])
    writeFileSync(join(own, file), 'VSG2');
  for (const file of ['old.tmp', 'old.txt']) utimesSync(join(own, file), 0, 0);
  const { cache, read } = await open(folder);
  expect(read('a')).toBe('A');
  await cache.close();
  expect(readdirSync(own)).toEqual(expect.arrayContaining(['new.tmp', 'old.txt', 'other.segment']));
  expect(readdirSync(own)).not.toContain('old.tmp');
});

test('a start that asks for nothing loses nothing, and one that asks for a part keeps the rest', async () => {
  const folder = await filled({ a: 'A', b: 'B' });
  await (await open(folder)).cache.close();
  const second = await open(folder);
  second.read('a');
  await second.cache.close();
  const { read } = await open(folder);
  expect([read('a'), read('b')]).toEqual(['A', 'B']);
});

test('what no start has needed for a month goes, whatever code made it; what one needs stays', async () => {
  const folder = await filled({ a: 'A' });
  const other = await open(folder, others);
  other.cache.add(key('b'), bytesOf('B'));
  await other.cache.close();
  dateSegments(folder, monthsAgo(1));
  const { cache, read } = await open(folder);
  read('a');
  await cache.close();
  expect(readdirSync(folder)).toEqual([ours]);
  dateSegments(folder, monthsAgo(0.9));
  const again = await open(folder);
  await again.cache.close();
  expect((await open(folder)).read('a')).toBe('A');
});

test('folders that are not the cache’s own are never swept', async () => {
  const folder = await filled({ a: 'A' });
  const foreign = join(folder, 'photographs');
  mkdirSync(foreign);
  for (const file of ['old.tmp', 'old.segment']) {
    writeFileSync(join(foreign, file), '');
    utimesSync(join(foreign, file), 0, 0);
  }
  await (await open(folder)).cache.close();
  expect(readdirSync(foreign)).toHaveLength(2);
});

test('a large cache is written as it grows, and nothing is left unfinished', async () => {
  const folder = articleFolder();
  const { cache } = await open(folder);
  for (let i = 0; i < 40; i++) cache.add(key(`${i}`), bytesOf('x'.repeat(100_000)));
  await cache.close();
  expect(segmentsIn(folder).length).toBeGreaterThan(10);
  expect(globSync(join(folder, '*/*.tmp'))).toEqual([]);
  expect((await open(folder)).cache.size).toBe(40);
});

test('what is added is there at once, while it waits, while it is written and after', async () => {
  const { cache, read } = await open(articleFolder());
  const words = 'x'.repeat(100_000);
  for (let i = 0; i < 6; i++) {
    cache.add(key(`${i}`), bytesOf(words + i));
    for (let j = 0; j <= i; j++) expect(read(`${j}`)).toBe(words + j);
    await setTimeout(5);
  }
  await cache.close();
});

test('a segment that another process removes meanwhile costs its analyses and nothing else', async () => {
  const folder = await filled({ a: 'A' });
  const { cache, read, failures } = await open(folder);
  for (const file of segmentsIn(folder)) rmSync(file);
  expect(read('a')).toBeUndefined();
  cache.add(key('a'), bytesOf('A'));
  await cache.close();
  expect(failures).toEqual([]);
  expect((await open(folder)).read('a')).toBe('A');
});

test('a folder that cannot be is an empty cache that keeps nothing and says so once', async () => {
  const file = join(articleFolder({ 'a.txt': '' }), 'a.txt');
  const { cache, read, failures } = await open(file);
  cache.add(key('a'), bytesOf('A'));
  expect(read('a')).toBeUndefined();
  await cache.close();
  expect(failures).toHaveLength(1);
});

test('a folder that vanishes while it is written to costs nothing but what would have been kept', async () => {
  const folder = await filled({ a: 'A' });
  const { cache, failures } = await open(folder);
  rmSync(folder, { recursive: true });
  cache.add(key('b'), bytesOf('B'));
  await cache.close();
  expect(failures).toHaveLength(1);
});

test.skipIf(process.getuid?.() === 0)(
  'a folder that may be read and not written is a cache all the same',
  async () => {
    const folder = await filled({ a: 'A' });
    chmodSync(join(folder, ours), 0o555);
    const { cache, read, failures } = await open(folder);
    expect(read('a')).toBe('A');
    cache.add(key('b'), bytesOf('B'));
    await cache.close();
    expect(failures).toHaveLength(1);
  },
);
