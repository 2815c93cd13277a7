import { extname, join } from 'node:path';
import type { Piscina } from 'piscina';
import type { Busy, TextRequest } from '../api/index.ts';

export interface AnalysisPoolOptions {
  /** The most threads; each loads weights of its own when it is first needed. */
  readonly threads: number;
  /** How many code units of text may be in work or waiting before more is refused. One text is always taken. */
  readonly mostPending: number;
}

/** Code units that a thread reads in a second at the least: says when to come back, where too much waits. */
const readInSecond = 100_000;
/** Milliseconds without work that end a thread and give its memory back. */
const idleTimeout = 120_000;
/** Young objects may take so many MiB in each thread: V8's own limit is eight times as much, makes nothing faster and is never given back. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/** The thread's file, as it is written or as it is compiled. */
const filename = join(import.meta.dirname, `analysis-thread${extname(import.meta.filename)}`);

/** Threads that analyse texts. Starts none before there is work. */
export class AnalysisPool {
  private readonly options: AnalysisPoolOptions;
  private starting: Promise<Piscina> | undefined;
  private pending = 0;

  constructor(options: AnalysisPoolOptions) {
    this.options = options;
  }

  /** Code units of posted texts in work or waiting. */
  get pendingCharacters(): number {
    return this.pending;
  }

  /** The analysis of a text as JSON in UTF-8. Rejects where its thread dies. */
  async answer(request: TextRequest): Promise<Uint8Array | Busy> {
    const { mostPending, threads } = this.options;
    const { length } = request.text;
    if (this.pending > 0 && this.pending + length > mostPending)
      return { retryAfter: Math.ceil(this.pending / (readInSecond * threads)) };
    this.pending += length;
    try {
      return await this.run('answerText', request);
    } finally {
      this.pending -= length;
    }
  }

  /** The packed analysis of an article's text, however much waits. Rejects where its thread dies. */
  pack({ text, publishedAt }: Omit<TextRequest, 'offsetUnit'>): Promise<Uint8Array> {
    return this.run('packText', { text, publishedAt });
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    await (await this.starting)?.destroy();
  }

  private async run(name: string, task: object): Promise<Uint8Array> {
    this.starting ??= startPool(this.options.threads);
    return (await (await this.starting).run(task, { name })) as Uint8Array;
  }
}

async function startPool(threads: number): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  return new Piscina({ filename, minThreads: 1, maxThreads: threads, idleTimeout, resourceLimits });
}
