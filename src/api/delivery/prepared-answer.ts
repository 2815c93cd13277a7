import { createHash } from 'node:crypto';
import { commonHeaders, originHeaders } from '../common-headers.ts';
import type { Coding } from './content-codings.ts';
import type { Freshness } from './freshness.ts';
import { linesOf } from './head-lines.ts';

/** Bytes to write; short ones as a string with a character for each (Latin-1), which Node sends in one piece with the head. */
export type Bytes = Buffer | string;

/** With a head it fits into the 16 kB that Node writes out of without asking for memory. */
const longestString = 15_000;

/** One representation in one coding, ready to be written: nothing is left to do for a request but to choose it. */
export interface PreparedAnswer {
  readonly body: Bytes;
  /** Strong: made of the very bytes of the body, so each coding has its own. */
  readonly etag: string;
  /** Whole seconds, in milliseconds since 1970. */
  readonly lastModified: number;
  /** Lines of the head of a 200, all but its length. */
  readonly lines: string;
  /** Of the head of a 304. */
  readonly unchangedLines: string;
  /** The field that says how long the body is: its name and its value. */
  readonly length: readonly [string, string];
  /** Whether parts of it may be asked for. */
  readonly hasRanges: boolean;
}

/** What an answer says of itself beside its body. */
export interface AnswerHead {
  readonly contentType: string;
  readonly coding: Coding;
  readonly vary: string;
  readonly link: string;
  readonly freshness: Freshness;
  readonly hasRanges: boolean;
}

export function prepareAnswer(body: Buffer, head: AnswerHead): PreparedAnswer {
  const { contentType, coding, vary, link, freshness, hasRanges } = head;
  const digest = createHash('sha256').update(body).digest('base64');
  const etag = `"${digest.slice(0, 22)}"`;
  const lastModified = Math.floor(freshness.stamp.changedAt / 1000) * 1000;
  const validators = { etag, 'cache-control': freshness.cacheControl, vary };
  return {
    body: body.length <= longestString ? body.toString('latin1') : body,
    etag,
    lastModified,
    hasRanges,
    length: ['content-length', String(body.length)],
    lines: linesOf({
      'content-type': contentType,
      ...(coding !== 'identity' && { 'content-encoding': coding }),
      ...validators,
      'last-modified': new Date(lastModified).toUTCString(),
      'repr-digest': `sha-256=:${digest}:`,
      ...(hasRanges && { 'accept-ranges': 'bytes' }),
      link,
      ...commonHeaders,
    }),
    unchangedLines: linesOf({ ...validators, ...originHeaders }),
  };
}
