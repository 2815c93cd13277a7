import { createHash } from 'node:crypto';
import { commonHeaders, originHeaders } from '../common-headers.ts';
import type { Coding } from './content-codings.ts';
import type { Freshness } from './freshness.ts';

/** One representation in one coding, ready to be written: nothing is left to do for a request but to choose it. */
export interface PreparedAnswer {
  readonly body: Buffer;
  /** Strong: made of the very bytes of the body, so each coding has its own. */
  readonly etag: string;
  /** Whole seconds, in milliseconds since 1970. */
  readonly lastModified: number;
  /** Names and values by turns, of a 200. */
  readonly headers: readonly string[];
  /** The same of a 304. */
  readonly unchangedHeaders: readonly string[];
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
    body,
    etag,
    lastModified,
    hasRanges,
    headers: flatten({
      'content-type': contentType,
      'content-length': String(body.length),
      ...(coding !== 'identity' && { 'content-encoding': coding }),
      ...validators,
      'last-modified': new Date(lastModified).toUTCString(),
      'repr-digest': `sha-256=:${digest}:`,
      ...(hasRanges && { 'accept-ranges': 'bytes' }),
      link,
      ...commonHeaders,
    }),
    unchangedHeaders: flatten({ ...validators, ...originHeaders }),
  };
}

const flatten = (headers: Readonly<Record<string, string>>): string[] => Object.entries(headers).flat();
