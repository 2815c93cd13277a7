import { readFileSync } from 'node:fs';

/** The version of this package, as package.json beside src/ and dist/ has it. */
export function readPackageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
