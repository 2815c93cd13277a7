import { expect, test } from 'vitest';
import { parseSyntaxModel } from '../../../src/analysis/syntax/index.ts';
import { addScores } from '../../../src/analysis/syntax/weight-table.ts';
import { tabulateClasses } from '../../../src/analysis/syntax/word-classes.ts';
import { Perceptron } from '../../../training/syntax/perceptron.ts';
import { writeModel } from '../../../training/syntax/write-model.ts';

const listed = tabulateClasses(Int32Array.of(-7, 12), Uint16Array.of(3, 300));
const features = { hashes: Int32Array.of(5, 1000, -3), length: 3 };

function train(): Perceptron {
  const perceptron = new Perceptron(4, 10);
  for (let i = 0; i < 50; i++) perceptron.learn(features, 2, 1);
  return perceptron;
}

test('a model reads as it was written', () => {
  const table = train().toTable(2);
  const { tagger, classes } = parseSyntaxModel(writeModel(listed, table));
  expect(tagger).toEqual(table);
  expect(classes).toEqual(listed);
});

test('the table scores as the perceptron that it was made from', () => {
  const scores = new Int32Array(4);
  addScores(train().toTable(1), features, scores);
  expect(scores[2]).toBeGreaterThan(0);
  expect(scores[1]).toBe(-scores[2]!);
  expect([scores[0], scores[3]]).toEqual([0, 0]);
});

test('bytes that are no model, or part of one, are refused', () => {
  const bytes = writeModel(listed, train().toTable(2));
  expect(() => parseSyntaxModel(bytes.slice(0, -1))).toThrow('cut short');
  expect(() => parseSyntaxModel(bytes.slice(1))).toThrow('not a syntax model');
});
