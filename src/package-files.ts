import { join } from 'node:path';

/** A file of this package by its path in it. What runs lies in src/ as it is written and in dist/ as it is built, beside each other. */
export const packageFile = (path: string): string => join(import.meta.dirname, '..', path);
