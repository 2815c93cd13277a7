import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that decides how a text is read and how that is written down, beside this file. */
const sources = ['analysis', 'resources', 'articles/packing'];

/**
 * A name for the analysis as it is: the hash of its sources and weights, in hexadecimal. A version number would have to be remembered at
 * every change; this changes by itself. Reading all of them takes longer than all else at a start, so the build puts the result here.
 */
export function fingerprintAnalysis(): string {
  const rooms = join(import.meta.dirname, '..');
  const code = sources.flatMap((room) => filesIn(join(rooms, room), /\.ts$/));
  const weights = filesIn(join(rooms, '../data/models'), /\.bin$/);
  const hash = createHash('sha256');
  for (const file of [...code, ...weights]) {
    const bytes = readFileSync(file);
    hash.update(`${bytes.length} `).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

const filesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(folder, file));
