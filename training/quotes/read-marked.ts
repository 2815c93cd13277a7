import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/analysis/annotations/index.ts';
import type { AnnotatedText } from './annotated-text.ts';

interface Marked {
  readonly parts: Span[];
  readonly cue: Span[];
  readonly source: Span[];
}
const roles = { ':': 'parts', '=': 'cue', '@': 'source' } as const;

/** The articles of our own, in which `{3:…}`, `{3=…}` and `{3@…}` mark what the third quote says, its cue and its source. */
export const readMarkedFolder = (folder: string): AnnotatedText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readMarked(file, readFileSync(join(folder, file), 'utf8')));

/** Takes the marks out of a text. Marks may lie inside one another. */
export function readMarked(id: string, marked: string): AnnotatedText {
  const quotes = new Map<string, Marked>();
  const open: { readonly spans: Span[]; readonly start: number }[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: mark, 1: number, 2: role } of marked.matchAll(/\{(\d+)([:=@])|\}/g)) {
    text += marked.slice(from, index);
    from = index + mark.length;
    if (number === undefined) {
      const last = open.pop();
      if (!last) throw new Error(`${id}: a mark closes that was never opened, at ${index}`);
      last.spans.push({ start: last.start, end: text.length });
      continue;
    }
    const quote = quotes.get(number) ?? { parts: [], cue: [], source: [] };
    quotes.set(number, quote);
    open.push({ spans: quote[roles[role as keyof typeof roles]], start: text.length });
  }
  return { id, text: text + marked.slice(from), gold: [...quotes.values()] };
}
