import type { AnalyzeOptions } from '../../analysis/index.ts';
import type { ServedAnalysis } from '../../articles/index.ts';
import { representAnalysis } from '../representations/index.ts';
import type { OffsetUnit } from '../schemas/index.ts';

/** A text to analyse and the unit in which its offsets are wanted. */
export interface TextRequest {
  readonly text: string;
  /** ISO 8601. */
  readonly publishedAt: string | undefined;
  readonly offsetUnit: OffsetUnit;
}

/** Too much is waiting to take one more; there may be room after so many seconds. */
export interface Busy {
  readonly retryAfter: number;
}

/** Gives a text's analysis as JSON in UTF-8, here or in another thread. */
export type AnswerText = (request: TextRequest) => Promise<Uint8Array | Busy>;

/** Answers in this thread, which meanwhile does nothing else: for programs of one's own and for tests. */
export const answerTextWith =
  (analyze: (text: string, options: AnalyzeOptions) => ServedAnalysis): AnswerText =>
  async ({ text, publishedAt, offsetUnit }) =>
    Buffer.from(JSON.stringify(representAnalysis(text, analyze(text, { publishedAt }), offsetUnit)));
