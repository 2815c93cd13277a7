/** What the recogniser tells apart; finer types come after, from lists. */
export const coarseTypes = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type CoarseType = (typeof coarseTypes)[number];

/** Labels are 0 outside of names, else 1 + 4 × type + position: a name's first token, an inner, its last, or its only one. */
export const labelCount = 1 + 4 * coarseTypes.length;
export const outside = 0;
export const begin = 0;
export const inner = 1;
export const last = 2;
export const single = 3;

export const label = (type: number, position: number): number => 1 + 4 * type + position;
export const typeOf = (label: number): number => (label - 1) >> 2;
export const positionOf = (label: number): number => (label - 1) & 3;

const opens = (label: number): boolean =>
  label !== outside && (positionOf(label) === begin || positionOf(label) === inner);

/** Whether `next` may follow `label`: an open name goes on in its own type, a closed one does not. */
export function mayFollow(label: number, next: number): boolean {
  const goesOn = next !== outside && (positionOf(next) === inner || positionOf(next) === last);
  return opens(label) ? goesOn && typeOf(label) === typeOf(next) : !goesOn;
}

/** For each label those that may stand before it. */
export const predecessors: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, next) =>
  Array.from({ length: labelCount }, (_, label) => label).filter((label) => mayFollow(label, next)),
);
