import type { IncomingHttpHeaders } from 'node:http';
import type { PreparedAnswer } from './prepared-answer.ts';

/** Bytes of a body, half-open. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Which part of the body the request asks for (RFC 9110, 14.2): the whole where it asks for none, for several, in another unit, in
 * no range's form, or for a part of what has changed since.
 */
export function readRange(
  { range, ...headers }: IncomingHttpHeaders,
  answer: PreparedAnswer,
): ByteRange | 'whole' | 'unsatisfiable' {
  const [, first = '', last = ''] = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(range ?? '') ?? [];
  if (first + last === '' || !isUnchanged(headers['if-range'] as string | undefined, answer)) return 'whole';
  const { length } = answer.body;
  if (first === '') return suffixOf(length, Number(last));
  const [start, end] = [Number(first), last === '' ? length : Number(last) + 1];
  if (end <= start && last !== '') return 'whole';
  return start < length ? { start, end: Math.min(end, length) } : 'unsatisfiable';
}

const suffixOf = (length: number, wanted: number): ByteRange | 'unsatisfiable' =>
  wanted > 0 && length > 0 ? { start: Math.max(0, length - wanted), end: length } : 'unsatisfiable';

/** RFC 9110, 13.1.5. A date never is enough: two versions may share a second, and parts of both would be put together. */
const isUnchanged = (ifRange: string | undefined, { etag }: PreparedAnswer): boolean =>
  ifRange === undefined || ifRange === etag;
