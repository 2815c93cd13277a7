import { expect, test } from 'vitest';
import { begin, inner, label, last, outside, single } from '../../../src/analysis/names/label.ts';
import { clipLabels } from '../../../training/names/clip-labels.ts';

const person = (position: number) => label(0, position);

test.each([
  ['a whole name stays', [outside, person(begin), person(last)], [outside, person(begin), person(last)]],
  ['a name cut at its front starts there', [person(inner), person(last)], [person(begin), person(last)]],
  ['its last token alone is a name', [person(last), outside], [person(single), outside]],
  ['a name cut at its end ends there', [person(begin), person(inner)], [person(begin), person(last)]],
  ['its first token alone is a name', [outside, person(begin)], [outside, person(single)]],
  ['a token inside, cut at both ends, is a name', [person(inner)], [person(single)]],
  ['nothing stays nothing', [], []],
])('%s', (_, labels, clipped) => {
  expect([...clipLabels(Uint8Array.from(labels))]).toEqual(clipped);
});
