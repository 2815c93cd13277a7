import type { Entity, MentionForm, Span } from '../annotations/index.ts';
import { valueTypes } from '../entities/index.ts';

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
  /** The longest pronoun or nominal inside the span that starts where it starts. */
  nominalStarting(span: Span): IndexedMention | undefined;
  /** The mention that ends just before the offset, a comma and a space apart at most. */
  endingNear(offset: number): IndexedMention | undefined;
}

/** Builds the index over all mentions of all that can speak: days and sums cannot. */
export function createMentionIndex(entities: readonly Entity[]): MentionIndex {
  const byEnd = new Map<number, IndexedMention[]>();
  const byStart = new Map<number, IndexedMention[]>();
  entities.forEach(({ type, mentions }, entity) => {
    if (valueTypes.has(type)) return;
    for (const { start, end, form } of mentions) {
      const list = byEnd.get(end) ?? [];
      list.push({ start, end, form, entity });
      byEnd.set(end, list);
      if (form !== 'name') byStart.set(start, [...(byStart.get(start) ?? []), { start, end, form, entity }]);
    }
  });
  const longestTo = (end: number): IndexedMention | undefined => longest(byEnd.get(end));
  return {
    endingIn: ({ end }) => longestTo(end),
    spanning: ({ start, end }) => byEnd.get(end)?.find((mention) => mention.start === start),
    nominalStarting: ({ start, end }) => longest(byStart.get(start)?.filter((mention) => mention.end <= end)),
    endingNear: (offset) => longestTo(offset - 1) ?? longestTo(offset - 2),
  };
}

function longest(mentions: readonly IndexedMention[] = []): IndexedMention | undefined {
  return mentions.reduce<IndexedMention | undefined>(
    (best, mention) => (!best || mention.end - mention.start > best.end - best.start ? mention : best),
    undefined,
  );
}
