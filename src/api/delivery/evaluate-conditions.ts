import type { IncomingHttpHeaders } from 'node:http';
import { parseHttpDate } from './http-date.ts';
import type { PreparedAnswer } from './prepared-answer.ts';

/** What the conditions of a request leave to do. */
export type Verdict = 'send' | 'not-modified' | 'precondition-failed';

type Validators = Pick<PreparedAnswer, 'etag' | 'lastModified'>;

/** Evaluates the conditions of a GET or HEAD on what would be a 200, in the order of RFC 9110, 13.2.2. */
export function evaluateConditions(
  headers: IncomingHttpHeaders,
  { etag, lastModified }: Validators,
): Verdict {
  const ifMatch = headers['if-match'];
  if (ifMatch !== undefined) {
    if (!listsStrongly(ifMatch, etag)) return 'precondition-failed';
  } else if (lastModified > dateIn(headers['if-unmodified-since'])) return 'precondition-failed';
  const ifNoneMatch = headers['if-none-match'];
  if (ifNoneMatch !== undefined) return listsWeakly(ifNoneMatch, etag) ? 'not-modified' : 'send';
  const since = headers['if-modified-since'];
  return since !== undefined && lastModified <= (parseHttpDate(since) ?? Number.NEGATIVE_INFINITY)
    ? 'not-modified'
    : 'send';
}

/** No date, and one that cannot be read, is a condition that holds. */
const dateIn = (field: string | undefined): number =>
  (field === undefined ? undefined : parseHttpDate(field)) ?? Number.POSITIVE_INFINITY;

/** Whether the list has the tag, weak ones being no match. */
const listsStrongly = (list: string, etag: string): boolean =>
  list === etag || isAny(list) || tagsIn(list).includes(etag);

/** Whether the list has the tag, weak or strong. */
const listsWeakly = (list: string, etag: string): boolean =>
  list === etag || isAny(list) || tagsIn(list).some((tag) => tag === etag || tag === `W/${etag}`);

const isAny = (list: string): boolean => list.trim() === '*';

/** The entity tags of a list; what is none is passed over. */
const tagsIn = (list: string): readonly string[] => list.match(/(?:W\/)?"[^"]*"/g) ?? [];
