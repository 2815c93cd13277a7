import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';

const start = join(import.meta.dirname, '../../scripts/start.ts');

/** How many analyses `npm start` finds kept; undefined where it keeps none. */
async function foundAt(env: Readonly<Record<string, string>>): Promise<number | undefined> {
  const child = spawn(process.execPath, [start], { env: { PORT: '0', ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let found: number | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const event = JSON.parse(line);
    found ??= event.found;
    if (event.address) break;
  }
  child.kill('SIGKILL');
  return found;
}

test('npm start keeps what it has analysed, unless it is told to keep nothing', async () => {
  await foundAt({});
  expect(await foundAt({})).toBe(1);
  expect(await foundAt({ CACHE_DIR: '' })).toBeUndefined();
});
