import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Annotated corpora live outside the repository: not all of their licences allow them in. */
export const corporaDir = resolve(
  process.env.CORPORA_DIR ?? join(import.meta.dirname, '../../../shared/corpora'),
);

export const hasCorpus = (file: string): boolean => existsSync(join(corporaDir, file));

/** One gold document: its text and the corpus's own annotations. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
}

/** Every line of a JSONL corpus. */
export const readCorpus = <T extends GoldDocument>(file: string): T[] =>
  readFileSync(join(corporaDir, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
