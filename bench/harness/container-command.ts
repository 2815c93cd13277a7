import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Runs the service as the container does: this Node with the flags of the image's entry point, `serve`. */
export function containerCommand(): readonly [string, ...string[]] {
  const image = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const [, words = '[]'] = /^ENTRYPOINT (\[.*\])$/m.exec(image) ?? [];
  const [, ...flags] = JSON.parse(words) as string[];
  const main = flags.pop();
  if (!main?.endsWith('.js')) throw new Error('Dockerfile: the entry point does not end with a program');
  return [process.execPath, ...flags, join(root, main), 'serve'];
}
