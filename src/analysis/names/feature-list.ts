import { mix } from '../hashing/index.ts';
import type { Context } from './context.ts';

/** Hashes of one token's features. */
export interface FeatureList {
  readonly hashes: Int32Array;
  count: number;
}

/** More features than any token has. */
export const mostFeatures = 192;

export const createFeatureList = (): FeatureList => ({ hashes: new Int32Array(mostFeatures), count: 0 });

/** A template is a number that stands for what the value says. */
export function add(list: FeatureList, template: number, value: number): void {
  list.hashes[list.count++] = mix(Math.imul(template, 0x6c8e9cf5), value);
}

const edge = 0x51ed270b;

/** The value at a token, or a mark of its own outside of the sentence. */
export const at = (values: ArrayLike<number>, k: number, { first, end }: Context): number =>
  k >= first && k < end ? values[k]! : edge;
