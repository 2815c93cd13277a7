import type { Writable } from 'node:stream';
import { done, failed } from './command.ts';
import { parseRequestLine, type RequestLine } from './parse-request-line.ts';
import { splitLines } from './split-lines.ts';
import { write } from './write.ts';

/** Gives the analysis of a text in the wire format, offsets in code points. */
export type Answer = (text: string, publishedAt: string | undefined) => object;

/** Answers every line of input with one line, in order; blank lines are passed over. Fails at the end where any line was bad. */
export async function analyzeLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  answer: Answer,
): Promise<number> {
  let status = done;
  for await (const bytes of splitLines(input)) {
    if (isBlank(bytes)) continue;
    const reply = answerLine(parseRequestLine(bytes), answer);
    if ('error' in reply) status = failed;
    await write(output, `${JSON.stringify(reply)}\n`);
  }
  return status;
}

const answerLine = (line: RequestLine, answer: Answer): object =>
  'error' in line ? line : { id: line.id, ...answer(line.text, line.publishedAt) };

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
