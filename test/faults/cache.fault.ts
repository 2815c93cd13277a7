import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { articleFolder } from '../support/article-folder.ts';
import { hashAnswers, manyArticles } from './many-articles.ts';
import { launchService, type RunningService, runService } from './run-service.ts';
import { withoutPrivileges } from './without-privileges.ts';

const count = 300;
const asked = 40;
const files = manyArticles(count);

/** The hash of the answers of a service that keeps nothing. */
async function truth(folder: string): Promise<string> {
  const { address, stop } = await runService(folder);
  const hash = await hashAnswers(address, asked);
  await stop();
  return hash;
}

/** Starts with a cache; gives what was answered, what was found in the cache and what was complained of in the log. */
async function startWith(folder: string, cache: string, under: readonly string[] = []) {
  const service: RunningService = await runService(folder, { env: { CACHE_DIR: cache }, under });
  const hash = await hashAnswers(service.address, asked);
  const { log } = service;
  const list = (await (await fetch(`${service.address}/health/ready`)).json()) as { articles: number };
  const ending = await service.stop();
  const found = Number(log.find((line) => 'found' in line)?.found);
  const warnings = log.filter(({ level }) => level >= 40).map(({ msg }) => msg);
  return { hash, found, articles: list.articles, warnings, ending };
}

const segmentsIn = (cache: string): string[] => globSync(join(cache, '*/*.segment'));

test('killed again and again while it loads and keeps analyses', async () => {
  const folder = articleFolder(files);
  const expected = await truth(folder);
  const cache = articleFolder();
  for (const milliseconds of [300, 700, 1_100, 1_500, 1_900, 2_500, 3_200]) {
    const child = launchService(folder, { env: { CACHE_DIR: cache } });
    const gone = once(child, 'exit');
    await setTimeout(milliseconds);
    child.kill('SIGKILL');
    await gone;
  }
  writeFileSync(join(cache, 'half-written.tmp'), 'VSG1 and no more');
  const after = await startWith(folder, cache);
  expect(after).toMatchObject({ hash: expected, articles: count, warnings: [], ending: { status: 0 } });
  const again = await startWith(folder, cache);
  expect(again).toMatchObject({ hash: expected, found: count, warnings: [] });
});

test('analyses on disk are damaged', async () => {
  const folder = articleFolder(files);
  const expected = await truth(folder);
  const cache = articleFolder();
  await startWith(folder, cache);
  const segments = segmentsIn(cache);
  segments.forEach((segment, number) => {
    const bytes = readFileSync(segment);
    for (let at = number + 20; at < bytes.length; at += 5_000) bytes[at]! ^= 0xff;
    writeFileSync(segment, number % 2 === 0 ? bytes : bytes.subarray(0, bytes.length / 2));
  });
  expect(segments.length).toBeGreaterThan(1);
  const after = await startWith(folder, cache);
  expect(after).toMatchObject({ hash: expected, articles: count, warnings: [] });
  expect(after.found).toBeLessThan(count);
});

/** A file system of so many bytes; undefined where we may not mount one. */
function mountSmall(bytes: number): string | undefined {
  const folder = articleFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

test('the disk that analyses are kept on is full', async ({ skip }) => {
  const cache = mountSmall(131_072);
  if (cache === undefined) return skip('no file system can be mounted here');
  const folder = articleFolder(files);
  const expected = await truth(folder);
  const after = await startWith(folder, cache);
  expect(after).toMatchObject({ hash: expected, articles: count, ending: { status: 0 } });
  expect(after.warnings).toEqual(['analyses cannot be kept on disk']);
  expect(globSync(join(cache, '**/*.tmp'))).toEqual([]);
});

test('neither the articles nor the kept analyses may be written to', async () => {
  const folder = articleFolder(files);
  const cache = articleFolder();
  const first = await startWith(folder, cache);
  for (const locked of [folder, cache, ...globSync(join(cache, '*/'))]) chmodSync(locked, 0o555);
  onTestFinished(() => {
    for (const locked of [folder, cache, ...globSync(join(cache, '*/'))]) chmodSync(locked, 0o755);
  });
  const after = await startWith(folder, cache, withoutPrivileges);
  expect(after).toMatchObject({ hash: first.hash, found: count, warnings: [], ending: { status: 0 } });
  const empty = join(cache, 'there-is-no-such-folder');
  const without = await startWith(folder, empty, withoutPrivileges);
  expect(without).toMatchObject({ hash: first.hash, found: 0, ending: { status: 0 } });
  expect(without.warnings).toEqual(['analyses cannot be kept on disk']);
});
