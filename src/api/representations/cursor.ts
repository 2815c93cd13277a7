import { type ArticleKey, instantOf } from '../../articles/index.ts';

/** A page's end as an opaque word for URLs. */
export const representCursor = ({ publishedAt, id }: ArticleKey): string =>
  Buffer.from(JSON.stringify([publishedAt ?? null, id])).toString('base64url');

/** The key that a cursor stands for; undefined for anything that `representCursor` did not write. */
export function parseCursor(cursor: string): ArticleKey | undefined {
  const [publishedAt, id, ...rest] = parseList(Buffer.from(cursor, 'base64url').toString());
  if (typeof id !== 'string' || rest.length > 0) return undefined;
  const key = publishedAt === null ? { publishedAt: undefined, id } : parseDated(publishedAt, id);
  return key && representCursor(key) === cursor ? key : undefined;
}

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
