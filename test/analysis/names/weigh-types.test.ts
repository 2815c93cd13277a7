import { expect, test } from 'vitest';
import { coarseTypes, label, labelCount, last, single } from '../../../src/analysis/names/label.ts';
import { weighTypes } from '../../../src/analysis/names/weigh-types.ts';

const flat = new Float32Array(labelCount * labelCount);
const person = coarseTypes.indexOf('PER');

test('chances of the types add up to one', () => {
  const chances = weighTypes(new Float64Array(labelCount), 0, 1, flat);
  expect([...chances]).toEqual([0.25, 0.25, 0.25, 0.25]);
});

test('a type is weighed by the labels that a name of those tokens would have', () => {
  const scores = new Float64Array(2 * labelCount);
  scores[labelCount + label(person, last)] = Math.log(3);
  expect(weighTypes(scores, 0, 2, flat)[person]).toBeCloseTo(0.5);
  expect(weighTypes(scores, 1, 2, flat)[person]).toBeCloseTo(0.25);
  scores[labelCount + label(person, single)] = Math.log(3);
  expect(weighTypes(scores, 1, 2, flat)[person]).toBeCloseTo(0.5);
});
