import { readFileSync } from 'node:fs';
import { parseNameModel, parseSyntaxModel, type Resources } from '../analysis/index.ts';
import { packageFile } from '../package-files.ts';

/** Reads everything that `createAnalyzer` needs. Throws where a file is missing or damaged, naming it. */
export function loadResources(): Resources {
  return {
    names: readModel('names/names.bin', parseNameModel),
    syntax: readModel('syntax/syntax.bin', parseSyntaxModel),
  };
}

function readModel<T>(file: string, parse: (bytes: Uint8Array) => T): T {
  const path = packageFile(`data/models/${file}`);
  try {
    return parse(readFileSync(path));
  } catch (cause) {
    throw new Error(`${path}: ${(cause as Error).message}`, { cause });
  }
}
