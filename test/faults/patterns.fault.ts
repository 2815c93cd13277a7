import { join } from 'node:path';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { findPatterns, findSourcePatterns, type Pattern } from './find-patterns.ts';
import { recordPatterns } from './record-patterns.ts';

const root = join(import.meta.dirname, '../..');

/** What can make the matching of a pattern slow, in words; nothing where its time is linear. */
function findSlowness({ place, source, flags }: Pattern): string[] {
  const verdict = checkSync(source, flags, { timeout: 20_000 });
  if (verdict.status === 'safe') return [];
  const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.error.kind;
  return [`${place} /${source}/${flags}: ${why}`];
}

test('a text made to stall a regular expression', async () => {
  const found = findSourcePatterns(root);
  const literals = [...found.values()].flatMap(({ literals }) => literals);
  const builders = [...found].filter(([, { built }]) => built > 0);
  const built = await recordPatterns(
    root,
    builders.map(([file]) => file),
  );
  for (const [file, { built: times }] of builders)
    expect(built.filter(({ place }) => place.includes(file)).length, file).toBeGreaterThanOrEqual(times);
  expect(literals.length).toBeGreaterThan(250);
  expect([...literals, ...built].flatMap(findSlowness)).toEqual([]);

  const planted = 'const end = /\\/+$/; const words = new RegExp(String(/(?:\\w+\\s?)*!/u));';
  const { literals: bad, built: times } = findPatterns('planted.ts', planted);
  expect(times).toBe(1);
  expect(bad.flatMap(findSlowness)).toEqual([
    'planted.ts:1 /\\/+$/: 2nd degree polynomial',
    'planted.ts:1 /(?:\\w+\\s?)*!/u: exponential',
  ]);
});
