import { noRelation } from './relation-set.ts';
import { noTag, rootTag } from './tag-set.ts';

/** The moves of the arc-hybrid system: read a token, or attach the top of the stack to the next token or the one below it. */
export const shift = 0;
export const left = 1;
export const right = 2;

/**
 * A sentence half parsed. Positions 0 to `count` - 1 are its tokens, `count` is the artificial root, which stands last,
 * and `count` + 1 is nothing: what lies beyond the stack or the sentence.
 */
export interface ArcState {
  count: number;
  next: number;
  depth: number;
  readonly stack: Int32Array;
  readonly words: Int32Array;
  readonly endings: Int32Array;
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** Outermost and second outermost dependents on either side. */
  readonly leftmost: Int32Array;
  readonly leftSecond: Int32Array;
  readonly rightmost: Int32Array;
  readonly rightSecond: Int32Array;
  readonly leftCounts: Uint8Array;
  readonly rightCounts: Uint8Array;
  /** Which of the first 32 relations its dependents have, a bit each. */
  readonly seen: Int32Array;
  /** Commas, and verbs, before each position. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
}

/** Room for sentences of at most `longest` tokens. */
export function createArcState(longest: number): ArcState {
  const size = longest + 2;
  const integers = () => new Int32Array(size);
  const bytes = () => new Uint8Array(size);
  return {
    count: 0,
    next: 0,
    depth: 0,
    stack: integers(),
    words: integers(),
    endings: integers(),
    tags: bytes(),
    heads: integers(),
    relations: bytes(),
    leftmost: integers(),
    leftSecond: integers(),
    rightmost: integers(),
    rightSecond: integers(),
    leftCounts: bytes(),
    rightCounts: bytes(),
    seen: integers(),
    commas: integers(),
    verbs: integers(),
  };
}

/** Empties the state for a sentence whose words, endings and tags stand in the arrays. */
export function resetArcState(state: ArcState, count: number): void {
  const none = count + 1;
  state.count = count;
  state.next = 0;
  state.depth = 0;
  state.heads.fill(-1, 0, none + 1);
  state.relations.fill(noRelation, 0, none + 1);
  for (const list of [state.leftmost, state.leftSecond, state.rightmost, state.rightSecond])
    list.fill(none, 0, none + 1);
  for (const list of [state.leftCounts, state.rightCounts, state.seen]) list.fill(0, 0, none + 1);
  state.tags[count] = rootTag;
  state.tags[none] = noTag;
  for (const list of [state.words, state.endings]) list.fill(0, count, none + 1);
  countBefore(state.commas, state, isComma);
  countBefore(state.verbs, state, isVerb);
}

const isComma = (tag: number): boolean => tag === 5;
const isVerb = (tag: number): boolean =>
  tag === 10 || (tag >= 12 && tag <= 14) || tag === 16 || tag === 17 || tag === 20;

function countBefore(counts: Int32Array, { tags, count }: ArcState, matches: (tag: number) => boolean): void {
  let total = 0;
  for (let i = 0; i < count; i++) {
    counts[i] = total;
    if (matches(tags[i]!)) total++;
  }
  counts[count] = total;
  counts[count + 1] = total;
}

/** Whether a move is open: the root takes one dependent and is never read, so that every sentence becomes one tree. */
export function allows({ depth, next, count }: ArcState, move: number): boolean {
  if (move === shift) return next < count;
  if (move === right) return depth > 1;
  return depth > 0 && (next < count || depth === 1);
}

export const isDone = ({ depth, next, count }: ArcState): boolean => depth === 0 && next === count;

export function pushNext(state: ArcState): void {
  state.stack[state.depth++] = state.next++;
}

/** What a move other than shift attaches the top of the stack to. */
export const headOf = ({ stack, depth, next }: ArcState, move: number): number =>
  move === left ? next : stack[depth - 2]!;

/** Takes the top of the stack off and hangs it under `head`. */
export function attachTop(state: ArcState, head: number, relation: number): void {
  const dependent = state.stack[--state.depth]!;
  state.heads[dependent] = head;
  state.relations[dependent] = relation;
  if (relation < 32) state.seen[head] = state.seen[head]! | (1 << relation);
  if (dependent < head) addLeft(state, head, dependent);
  else addRight(state, head, dependent);
}

function addLeft({ leftmost, leftSecond, leftCounts }: ArcState, head: number, dependent: number): void {
  leftSecond[head] = leftmost[head]!;
  leftmost[head] = dependent;
  if (leftCounts[head]! < 7) leftCounts[head] = leftCounts[head]! + 1;
}

function addRight({ rightmost, rightSecond, rightCounts }: ArcState, head: number, dependent: number): void {
  rightSecond[head] = rightmost[head]!;
  rightmost[head] = dependent;
  if (rightCounts[head]! < 7) rightCounts[head] = rightCounts[head]! + 1;
}
