import { readFileSync } from 'node:fs';

/** A JSON file of a standard, as its publisher wrote it. */
export const readStandard = (file: string) =>
  JSON.parse(readFileSync(new URL(`../standards/${file}`, import.meta.url), 'utf8'));
