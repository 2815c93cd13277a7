import { type ArcState, allows, left, right, shift } from '../../src/analysis/syntax/arc-state.ts';

/**
 * How many gold arcs each move puts out of reach (the dynamic oracle of the arc-hybrid system, Goldberg and Nivre 2013),
 * by move; closed moves cost infinity.
 */
export function listMoveCosts(state: ArcState, gold: Int32Array): readonly number[] {
  return [shift, left, right].map((move) => (allows(state, move) ? costs[move]!(state, gold) : Infinity));
}

const costs = [costOfShift, costOfLeft, costOfRight];

function costOfShift({ stack, depth, next }: ArcState, gold: Int32Array): number {
  let cost = 0;
  for (let i = 0; i < depth; i++) {
    if (gold[stack[i]!] === next) cost++;
    if (i < depth - 1 && gold[next] === stack[i]) cost++;
  }
  return cost;
}

function costOfLeft(state: ArcState, gold: Int32Array): number {
  const { stack, depth, next } = state;
  const top = stack[depth - 1]!;
  const lostHead = gold[top]! > next || (depth > 1 && gold[top] === stack[depth - 2]) ? 1 : 0;
  return lostHead + waiting(state, gold, top);
}

function costOfRight(state: ArcState, gold: Int32Array): number {
  const { stack, depth, next } = state;
  const top = stack[depth - 1]!;
  return (gold[top]! >= next ? 1 : 0) + waiting(state, gold, top);
}

/** Dependents of `head` that are still to be read. */
function waiting({ next, count }: ArcState, gold: Int32Array, head: number): number {
  let dependents = 0;
  for (let i = next; i < count; i++) if (gold[i] === head) dependents++;
  return dependents;
}
