import { readFileSync } from 'node:fs';
import { packageFile } from './package-files.ts';

/** The version of this package, as its package.json has it. */
export function readPackageVersion(): string {
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string };
  return version;
}
