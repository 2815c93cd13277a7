/**
 * `npm start`: builds where dist/ is missing or older than its sources, then runs what the container runs. Where nobody says otherwise, what
 * was analysed is kept where tools keep such things in a clone, so that the next start is quick.
 */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, dist } from './build.ts';

const root = join(import.meta.dirname, '..');
const main = join(dist, 'main.js');

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function isBuilt(): boolean {
  const sources = globSync(['src/**/*.ts', 'data/models/**/*.bin', 'package-lock.json', 'scripts/build.ts'], {
    cwd: root,
  });
  return sources.every((source) => changed(join(root, source)) <= changed(main));
}

if (!isBuilt()) {
  console.error('Building dist/ …');
  await bundle(dist);
}
/** npm passes a signal on to its shell only, and the shell dies without a word: when it is gone, the service stops too. */
function stopWithNpm(): void {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

process.env.CACHE_DIR ??= join(root, 'node_modules/.cache/verbatim');
if (process.env.npm_lifecycle_event !== undefined) stopWithNpm();
process.argv.splice(1, 1, main, 'serve');
await import(pathToFileURL(main).href);
