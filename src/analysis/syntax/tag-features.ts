import type { Sentence } from '../annotations/index.ts';
import { mix } from '../hashing/index.ts';
import { noTag } from './tag-set.ts';
import type { FeatureList } from './weight-table.ts';
import type { WordForms } from './word-forms.ts';

const edge = 1;
const first = 1 << 20;
const capital = 32;

function add(features: FeatureList, template: number, value: number): void {
  features.hashes[features.length++] = mix(Math.imul(template, 0x6c8e9cf5), value);
}

/** Fills in what decides the tag of token `i`: its spelling, its company, its neighbours' and the tags before it. */
export function listTagFeatures(
  features: FeatureList,
  forms: WordForms,
  tags: Uint8Array,
  { firstToken, endToken }: Sentence,
  i: number,
): void {
  features.length = 0;
  const at = (list: Int32Array | Uint16Array, k: number) =>
    k < firstToken || k >= endToken ? edge : list[k]!;
  const suffix = (k: number, size: number) =>
    k < firstToken || k >= endToken ? edge : forms.suffixes[k * 4 + size - 1]!;
  const before = i - 1 < firstToken ? noTag : tags[i - 1]!;
  const second = i - 2 < firstToken ? noTag : tags[i - 2]!;
  const { lower, shapes, classes } = forms;
  const word = lower[i]!;
  const next = at(lower, i + 1);
  const last = at(lower, i - 1);
  const shape = i === firstToken ? shapes[i]! | first : shapes[i]!;
  const kind = classes[i]!;
  const nextKind = at(classes, i + 1);
  const lastKind = at(classes, i - 1);
  add(features, 1, word);
  add(features, 2, forms.exact[i]!);
  add(features, 3, shape);
  add(features, 5, suffix(i, 2));
  add(features, 6, suffix(i, 3));
  add(features, 7, suffix(i, 4));
  add(features, 8, forms.prefix[i]!);
  add(features, 9, mix(suffix(i, 3), shape));
  add(features, 14, next);
  add(features, 15, last);
  add(features, 16, at(lower, i + 2));
  add(features, 17, at(lower, i - 2));
  add(features, 18, mix(next, word));
  add(features, 19, mix(last, word));
  add(features, 20, suffix(i + 1, 3));
  add(features, 21, mix(suffix(i + 1, 2), suffix(i, 2)));
  add(features, 22, mix(at(shapes, i + 1), shape));
  add(features, 26, mix(at(shapes, i - 1), shape));
  add(features, 70, before);
  add(features, 71, mix(before, second));
  add(features, 72, mix(before, word));
  add(features, 73, mix(before, suffix(i, 3)));
  add(features, 74, mix(mix(before, second), suffix(i, 2)));
  add(features, 75, mix(mix(before, suffix(i + 1, 3)), suffix(i, 3)));
  add(features, 76, mix(before, shape));
  add(features, 77, mix(before, next));
  add(features, 82, mix(mix(before, second), word));
  add(features, 85, mix(before, kind));
  add(features, 86, mix(mix(before, second), kind));
  add(features, 87, mix(mix(before, kind), nextKind));
  add(features, 90, mix(kind, shape & capital));
  add(features, 91, mix(kind, suffix(i, 3)));
  add(features, 92, nextKind);
  add(features, 93, lastKind);
  add(features, 94, mix(nextKind, kind));
  add(features, 95, mix(lastKind, kind));
  add(features, 96, mix(mix(lastKind, kind), nextKind));
  add(features, 97, mix(nextKind, word));
}
