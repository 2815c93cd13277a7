import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type { GoldDocument } from './corpora.ts';

const main = join(import.meta.dirname, '../../src/main.ts');

/** The parts of the wire format that scores need; offsets are code points. */
export interface WireSpan {
  readonly start: number;
  readonly end: number;
}
export interface WireQuote {
  readonly parts: readonly WireSpan[];
  readonly cue: WireSpan | null;
  readonly speaker: { mention: WireSpan; entities: readonly { id: string; name: string }[] } | null;
  readonly confidence: number;
}
export interface WireEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly mentions: readonly (WireSpan & { form: string })[];
}
export interface WireAnalysis {
  readonly id: string;
  readonly quotes: readonly WireQuote[];
  readonly entities: readonly WireEntity[];
}

/** Runs the documents through the door that users have, `verbatim analyze --ndjson`. */
export async function analyzeCorpus(documents: readonly GoldDocument[]): Promise<WireAnalysis[]> {
  const child = spawn(process.execPath, [main, 'analyze', '--ndjson'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(documents.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''));
  const output = await readAll(child.stdout);
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as WireAnalysis);
}
