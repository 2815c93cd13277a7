import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that decides how a text is read and how that is written down, beside this file. */
const sources = ['analysis', 'resources', 'articles/packing'];

/**
 * A name for the analysis as it is: the hash of its code and weights, in hexadecimal. A version number would have to be remembered at
 * every change; this changes by itself.
 */
export function fingerprintAnalysis(): string {
  const rooms = join(import.meta.dirname, '..');
  const code = sources.flatMap((room) =>
    globSync(`${room}/**/*.{js,ts}`, { cwd: rooms })
      .filter((file) => !file.endsWith('.d.ts'))
      .map((file) => join(rooms, file)),
  );
  const models = join(rooms, '../data/models');
  const weights = globSync('**/*.{bin,gz}', { cwd: models }).map((file) => join(models, file));
  const hash = createHash('sha256');
  for (const file of [...code.sort(), ...weights.sort()]) {
    const bytes = readFileSync(file);
    hash.update(`${bytes.length} `).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}
