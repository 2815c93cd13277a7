import type { Sentence } from '../annotations/index.ts';
import { mix } from './mix.ts';
import type { FeatureList } from './row-table.ts';
import { noTag } from './tag-set.ts';
import type { WordForms } from './word-forms.ts';

/** Fills in what decides the tag of token `i`: its spelling, its neighbours' and the tags before it. */
export function listTagFeatures(
  features: FeatureList,
  forms: WordForms,
  tags: Uint8Array,
  { firstToken, endToken }: Sentence,
  i: number,
): void {
  const { lower, exact, prefix, suffixes, shapes } = forms;
  const rows = features.rows;
  const at = (list: Int32Array, k: number) => (k < firstToken || k >= endToken ? 1 : list[k]!);
  const suffixAt = (k: number, size: number) =>
    k < firstToken || k >= endToken ? 1 : suffixes[k * 4 + size - 1]!;
  const one = i - 1 < firstToken ? noTag : tags[i - 1]!;
  const two = i - 2 < firstToken ? noTag : tags[i - 2]!;
  const word = lower[i]!;
  const shape = i === firstToken ? shapes[i]! | (1 << 20) : shapes[i]!;
  const next = at(lower, i + 1);
  const before = at(lower, i - 1);
  let n = 0;
  rows[n++] = 5;
  rows[n++] = mix(101, word);
  rows[n++] = mix(102, exact[i]!);
  rows[n++] = mix(103, shape);
  rows[n++] = mix(104, suffixes[i * 4]!);
  rows[n++] = mix(105, suffixes[i * 4 + 1]!);
  rows[n++] = mix(106, suffixes[i * 4 + 2]!);
  rows[n++] = mix(107, suffixes[i * 4 + 3]!);
  rows[n++] = mix(108, prefix[i]!);
  rows[n++] = mix(mix(109, suffixes[i * 4 + 2]!), shape);
  rows[n++] = mix(110, one);
  rows[n++] = mix(mix(111, one), two);
  rows[n++] = mix(mix(112, one), word);
  rows[n++] = mix(mix(113, one), suffixes[i * 4 + 2]!);
  rows[n++] = mix(114, next);
  rows[n++] = mix(115, before);
  rows[n++] = mix(116, at(lower, i + 2));
  rows[n++] = mix(117, at(lower, i - 2));
  rows[n++] = mix(mix(118, next), word);
  rows[n++] = mix(mix(119, before), word);
  rows[n++] = mix(120, suffixAt(i + 1, 3));
  rows[n++] = mix(mix(121, suffixAt(i + 1, 2)), suffixes[i * 4 + 1]!);
  rows[n++] = mix(mix(122, at(shapes, i + 1)), shape);
  rows[n++] = mix(mix(mix(123, one), two), suffixes[i * 4 + 1]!);
  rows[n++] = mix(mix(mix(124, one), suffixAt(i + 1, 3)), suffixes[i * 4 + 2]!);
  rows[n++] = mix(mix(125, one), shape);
  rows[n++] = mix(mix(126, at(shapes, i - 1)), shape);
  rows[n++] = mix(mix(127, one), next);
  features.length = n;
}
