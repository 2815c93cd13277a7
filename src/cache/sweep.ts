import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { unfinished } from './put-file.ts';
import { ending } from './segments.ts';

const hour = 3_600_000;

/** Milliseconds from a file's date until it goes, by the ending of its name; whatever ends otherwise stays. */
const lifetimes = new Map([
  // Somebody who wrote it was killed.
  [unfinished, hour],
  // No start has needed it: its articles are gone, or the code that made it is.
  [ending, 30 * 24 * hour],
]);

/** Folders are named for fingerprints: nothing else in the cache's folder is its own. */
const fingerprint = /^[0-9a-f]{32}$/;

/** Removes what is old from a cache, whatever code made it, and folders that are empty then. Throws what the system says. */
export async function sweep(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((name) => fingerprint.test(name))) {
    const files = await readdir(join(folder, name));
    for (const file of files) await removeIfOld(join(folder, name, file));
    await rmdir(join(folder, name)).catch(() => {}); // mostly it is not empty
  }
}

async function removeIfOld(path: string): Promise<void> {
  const lifetime = lifetimes.get(extname(path)) ?? Number.POSITIVE_INFINITY;
  const found = await stat(path).catch(() => undefined);
  if (found && Date.now() - found.mtimeMs > lifetime) await rm(path, { force: true });
}
