import { type ArticleKey, instantOf, type PageStart } from '../../articles/index.ts';

/** Where a page lies, as an opaque word for URLs. */
export function representCursor(start: PageStart): string {
  const { publishedAt, id } = 'after' in start ? start.after : start.before;
  const list = [publishedAt ?? null, id, ...('before' in start ? [before] : [])];
  return Buffer.from(JSON.stringify(list)).toString('base64url');
}

/** Where the page of a cursor lies; undefined for anything that `representCursor` did not write. */
export function parseCursor(cursor: string): PageStart | undefined {
  const [publishedAt, id, turn] = parseList(Buffer.from(cursor, 'base64url').toString());
  if (typeof id !== 'string') return undefined;
  const key = publishedAt === null ? { publishedAt: undefined, id } : parseDated(publishedAt, id);
  const start = key && (turn === before ? { before: key } : { after: key });
  return start && representCursor(start) === cursor ? start : undefined;
}

/** Marks the cursor of a page that ends where the key is. */
const before = 'before';

const parseDated = (publishedAt: unknown, id: string): ArticleKey | undefined =>
  typeof publishedAt === 'string' && instantOf(publishedAt) !== undefined ? { publishedAt, id } : undefined;

function parseList(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
