import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n')
  .filter((file) => /\.(ts|mjs|json|md|yaml|sh|txt)$|^\.ci\/|Dockerfile/.test(file));

/** Put together here, so that this file does not hold them itself. */
const elsewhere = [['', 'work', ''].join('/'), ['', 'root', ''].join('/'), ['registry', 'npmjs'].join('.')];

test('no file names a machine or a registry', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => elsewhere.some((word) => read(file).includes(word)))).toEqual([]);
});

test('half of the source files have at most 60 lines', () => {
  const lengths = globSync('src/**/*.ts', { cwd: root }).map((file) => read(file).split('\n').length);
  const median = lengths.sort((a, b) => a - b)[lengths.length >> 1];
  expect(median).toBeGreaterThan(5);
  expect(median).toBeLessThanOrEqual(60);
});

test.each(globSync('src/*/index.ts', { cwd: root }))('%s opens with its charter', (door) => {
  expect(read(door)).toMatch(/^\/\*\*[\s\S]{60,}?\*\//);
});

test('the bundled article is its publisher’s, byte for byte', () => {
  const bytes = readFileSync(join(root, 'data/articles/000_48ec453e863594e4.txt'));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    '8537374ad170b18aa915a5fbad2e598bf67bc748c013882a74944f0abb55c5e3',
  );
});

test('the changelog keeps a place for what is not released', () => {
  expect(read('CHANGELOG.md')).toMatch(/^## Unreleased$/m);
});
