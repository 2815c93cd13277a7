import { move } from 'piscina';
import { createAnalyzer } from '../analysis/index.ts';
import type { TextRequest } from '../api/index.ts';
import { representAnalysis } from '../api/representations/index.ts';
import { packAnalysis } from '../articles/index.ts';
import { loadResources } from '../resources/index.ts';
import { yieldToOthers } from './yield-to-others.ts';

/** What the pool runs in its threads. Each has weights of its own. */
yieldToOthers();
const analyze = createAnalyzer(loadResources());
const encoder = new TextEncoder();

/** The analysis of a text as JSON in UTF-8, in memory that is handed over and not copied. */
export function answerText({ text, publishedAt, offsetUnit }: TextRequest): Uint8Array {
  const analysis = analyze(text, { publishedAt });
  const json = encoder.encode(JSON.stringify(representAnalysis(text, analysis, offsetUnit)));
  return move(json) as Uint8Array;
}

/** The analysis of an article's text, packed for the store. */
export function packText({ text, publishedAt }: Omit<TextRequest, 'offsetUnit'>): Uint8Array {
  return move(packAnalysis(analyze(text, { publishedAt }))) as Uint8Array;
}
