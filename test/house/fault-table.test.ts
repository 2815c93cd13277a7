import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test('the fault table has a row for each fault that is tested, and no other', () => {
  const tested = globSync('test/faults/*.fault.ts', { cwd: root }).flatMap((file) =>
    [...read(file).matchAll(/^test(?:\.skipIf\(.*\))?\(\s*'(.+?)',/gm)].map(([, title]) => title),
  );
  const rows = read('docs/robustness.md').matchAll(/^\| (.+?) \|.+\|.+\|.+\|$/gm);
  const told = [...rows].map(([, fault]) => fault).filter((fault) => fault !== 'fault');
  expect(tested.length).toBeGreaterThan(3);
  expect(told.sort()).toEqual(tested.sort());
});
