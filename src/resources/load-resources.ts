import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNameModel, parseSyntaxModel, type Resources } from '../analysis/index.ts';

const models = join(import.meta.dirname, '../../data/models');

/** Reads everything that `createAnalyzer` needs. Throws where a file is missing or damaged, naming it. */
export function loadResources(): Resources {
  return {
    names: readModel('names/names.bin', parseNameModel),
    syntax: readModel('syntax/syntax.bin', parseSyntaxModel),
  };
}

function readModel<T>(file: string, parse: (bytes: Uint8Array) => T): T {
  const path = join(models, file);
  try {
    return parse(readFileSync(path));
  } catch (cause) {
    throw new Error(`${path}: ${(cause as Error).message}`, { cause });
  }
}
