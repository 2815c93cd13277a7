import { join } from 'node:path';
import type { Pattern } from './find-patterns.ts';

/** Loads source files and gives every regular expression that they build of strings meanwhile, each by its place. */
export async function recordPatterns(root: string, files: readonly string[]): Promise<Pattern[]> {
  const patterns = new Map<string, Pattern>();
  const genuine = globalThis.RegExp;
  const record = (args: ConstructorParameters<RegExpConstructor>): RegExp => {
    const { source, flags } = new genuine(...args);
    const place = new Error().stack?.split('\n').find((line) => line.includes('/src/')) ?? '';
    patterns.set(`${place} ${source}`, { place: place.trim(), source, flags });
    return new genuine(...args);
  };
  globalThis.RegExp = new Proxy(genuine, {
    construct: (_target, args) => record(args as ConstructorParameters<RegExpConstructor>),
    apply: (_target, _this, args) => record(args as ConstructorParameters<RegExpConstructor>),
  });
  try {
    for (const file of files) await import(join(root, file));
  } finally {
    globalThis.RegExp = genuine;
  }
  return [...patterns.values()].filter(({ place }) => files.some((file) => place.includes(file)));
}
