import type { IncomingMessage, ServerResponse } from 'node:http';
import { evaluateConditions } from './evaluate-conditions.ts';
import { fieldsIn } from './head-lines.ts';
import type { PreparedAnswer } from './prepared-answer.ts';
import { PreparedResponse } from './prepared-response.ts';
import { type ByteRange, readRange } from './read-range.ts';

/** Why nothing was written. */
export type Refusal = 'precondition-failed' | 'range-not-satisfiable';

/**
 * Answers a GET or HEAD from what is prepared: 200, 304 or 206, whose head has the prepared lines and `own`. Writes nothing where it
 * refuses.
 */
export function writeAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PreparedAnswer,
  own: string,
): Refusal | undefined {
  const { headers, method } = request;
  const verdict = evaluateConditions(headers, answer);
  if (verdict === 'precondition-failed') return verdict;
  if (verdict === 'not-modified') {
    writeHead(response, 304, answer.unchangedLines + own, []).end();
    return undefined;
  }
  if (answer.hasRanges && method === 'GET' && headers.range !== undefined) {
    const range = readRange(headers, answer);
    if (range === 'unsatisfiable') return 'range-not-satisfiable';
    if (range !== 'whole') return writePart(response, answer, range, own);
  }
  writeHead(response, 200, answer.lines + own, answer.length);
  if (method === 'HEAD') response.end();
  else response.end(answer.body, 'latin1');
  return undefined;
}

function writePart(
  response: ServerResponse,
  { body, lines }: PreparedAnswer,
  { start, end }: ByteRange,
  own: string,
): undefined {
  const contentRange = `content-range: bytes ${start}-${end - 1}/${body.length}\r\n`;
  writeHead(response, 206, lines + contentRange + own, ['content-length', String(end - start)]);
  response.end(typeof body === 'string' ? body.slice(start, end) : body.subarray(start, end), 'latin1');
}

/** A response that is not of our server, as of a request that only seems to be one, takes fields alone. */
const writeHead = (
  response: ServerResponse,
  status: number,
  lines: string,
  fields: readonly string[],
): ServerResponse =>
  response instanceof PreparedResponse
    ? response.writeLines(status, lines, fields)
    : response.writeHead(status, [...fieldsIn(lines), ...fields]);
