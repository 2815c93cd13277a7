import type { IncomingMessage, ServerResponse } from 'node:http';
import { evaluateConditions } from './evaluate-conditions.ts';
import type { PreparedAnswer } from './prepared-answer.ts';
import { type ByteRange, readRange } from './read-range.ts';

/** Why nothing was written. */
export type Refusal = 'precondition-failed' | 'range-not-satisfiable';

/**
 * Answers a GET or HEAD from what is prepared: 200, 304 or 206, whose header fields are the prepared ones and `own`, names and values
 * by turns. Writes nothing where it refuses.
 */
export function writeAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PreparedAnswer,
  own: readonly string[],
): Refusal | undefined {
  const { headers, method } = request;
  const verdict = evaluateConditions(headers, answer);
  if (verdict === 'precondition-failed') return verdict;
  if (verdict === 'not-modified') {
    response.writeHead(304, [...answer.unchangedHeaders, ...own]).end();
    return undefined;
  }
  if (answer.hasRanges && method === 'GET' && headers.range !== undefined) {
    const range = readRange(headers, answer);
    if (range === 'unsatisfiable') return 'range-not-satisfiable';
    if (range !== 'whole') return writePart(response, answer, range, own);
  }
  response.writeHead(200, [...answer.headers, ...own]).end(method === 'HEAD' ? undefined : answer.body);
  return undefined;
}

function writePart(
  response: ServerResponse,
  { body, headers }: PreparedAnswer,
  { start, end }: ByteRange,
  own: readonly string[],
): undefined {
  const length = headers.indexOf('content-length') + 1;
  const partial = headers.with(length, String(end - start));
  const contentRange = ['content-range', `bytes ${start}-${end - 1}/${body.length}`];
  response.writeHead(206, [...partial, ...contentRange, ...own]).end(body.subarray(start, end));
}
