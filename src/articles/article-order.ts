import type { ArticleKey } from './article-store.ts';
import { instantOf } from './instant.ts';

/** An article's place in the order of lists. An undated article lies before all time. */
export interface Place {
  readonly instant: number;
  readonly id: string;
}

/** The place that a sort key stands for, whether or not an article is there. */
export const placeOf = ({ publishedAt, id }: ArticleKey): Place => ({
  instant: (publishedAt === undefined ? undefined : instantOf(publishedAt)) ?? Number.NEGATIVE_INFINITY,
  id,
});

/** Newest first, undated last, then by id in code unit order. */
export function byPlace(a: Place, b: Place): number {
  if (a.instant !== b.instant) return a.instant > b.instant ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
