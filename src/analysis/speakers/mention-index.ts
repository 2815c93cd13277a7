import type { Entity, MentionForm, Span } from '../annotations/index.ts';

/** A mention with the index of its entity. */
export interface IndexedMention extends Span {
  readonly entity: number;
  readonly form: MentionForm;
}

/** Finds mentions by where they end. */
export interface MentionIndex {
  /** The longest mention inside the span that ends where it ends; an overlapping exact end outside counts too. */
  endingIn(span: Span): IndexedMention | undefined;
  /** The mention that is the very span. */
  spanning(span: Span): IndexedMention | undefined;
  /** The mention that ends just before the offset, a comma and a space apart at most. */
  endingNear(offset: number): IndexedMention | undefined;
}

/** Builds the index over all mentions of all entities. */
export function createMentionIndex(entities: readonly Entity[]): MentionIndex {
  const byEnd = new Map<number, IndexedMention[]>();
  entities.forEach(({ mentions }, entity) => {
    for (const { start, end, form } of mentions) {
      const list = byEnd.get(end) ?? [];
      list.push({ start, end, form, entity });
      byEnd.set(end, list);
    }
  });
  const longest = (end: number): IndexedMention | undefined =>
    byEnd.get(end)?.reduce((best, mention) => (mention.start < best.start ? mention : best));
  return {
    endingIn: ({ end }) => longest(end),
    spanning: ({ start, end }) => byEnd.get(end)?.find((mention) => mention.start === start),
    endingNear: (offset) => longest(offset - 1) ?? longest(offset - 2),
  };
}
