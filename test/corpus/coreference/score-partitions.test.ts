import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bCubed } from './b-cubed.ts';
import { bestAssignment } from './best-assignment.ts';
import { ceafEntity, ceafMention } from './ceaf.ts';
import { lea } from './lea.ts';
import { muc } from './muc.ts';
import type { Measure, Partition, Ratio } from './partition.ts';
import { f1, scorePartitions } from './score-partitions.ts';

/** "ab cde" is two entities, of the mentions a, b and c, d, e. */
const entities = (written: string): Partition => written.split(' ').map((letters) => new Set(letters));
const figures = (measure: Measure, gold: string, answer: string): [number, number, number] => {
  const tally = measure(entities(gold), entities(answer));
  const percent = ({ right, all }: Ratio) => round((100 * right) / all);
  return [percent(tally.recall), percent(tally.precision), round(f1([tally]))];
};
const round = (figure: number): number => Math.round(10 * figure) / 10;

/** Luo 2005, figure 1: five, two and five mentions. F1 in percent by MUC, B³, CEAF with φ3 and with φ4. */
describe.each([
  ['the first and the last joined to another', 'abcde fghijkl', [94.7, 86.5, 83.3, 73.3]],
  ['the two large ones joined', 'abcdehijkl fg', [94.7, 73.7, 58.3, 66.7]],
  ['all in one', 'abcdefghijkl', [90, 54.5, 41.7, 29.4]],
  ['each alone', 'a b c d e f g h i j k l', [0, 40, 25, 17.8]],
])('Luo’s example of %s', (_, answer, expected) => {
  test.each([
    ['MUC', muc, expected[0]],
    ['B³', bCubed, expected[1]],
    ['CEAF φ3', ceafMention, expected[2]],
    ['CEAF φ4', ceafEntity, expected[3]],
  ] as const)('%s', (_name, measure, f) => {
    expect(round(f1([measure(entities('abcde fg hijkl'), entities(answer))]))).toBe(f);
  });
});

/** Pradhan et al. 2014, figure 1: mentions that only one side has. Recall, precision and F1 in percent. */
test.each([
  ['MUC', muc, [40, 40, 40]],
  ['B³', bCubed, [41.7, 50, 45.5]],
  ['CEAF φ4', ceafEntity, [65, 43.3, 52]],
] as const)('%s on Pradhan’s example', (_, measure, expected) => {
  expect(figures(measure, 'abc defg', 'ab cd fghi')).toEqual(expected);
});

/** Moosavi and Strube 2016, section 4: recall (3 × 1/3 + 4 × 1/6) / 7, precision (2 × 1 + 2 × 0 + 4 × 1/6) / 8. */
test('LEA on Moosavi and Strube’s example', () => {
  expect(figures(lea, 'abc defg', 'ab cd fghi')).toEqual([23.8, 33.3, 27.8]);
});

test('CoNLL’s average is over MUC, B³ and CEAF φ4, and mentions alone count nowhere', () => {
  const scores = scorePartitions([{ gold: entities('abc defg x y'), answer: entities('ab cd fghi z') }]);
  expect(round(scores.conll)).toBe(round((40 + 45.4545 + 52) / 3));
  expect(round(scores.lea)).toBe(27.8);
});

test('documents are summed before they are divided', () => {
  const pair = { gold: entities('abc defg'), answer: entities('ab cd fghi') };
  expect(round(scorePartitions([pair, pair]).conll)).toBe(round(scorePartitions([pair]).conll));
  expect(round(scorePartitions([pair, { gold: entities('ab'), answer: entities('ab') }]).muc)).toBe(50);
});

const partition = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 4 })), {
    selector: ([mention]) => mention,
  })
  .map(
    (mentions): Partition =>
      [...Map.groupBy(mentions, ([, chain]) => chain).values()].map(
        (chain) => new Set(chain.map(([mention]) => `${mention}`)),
      ),
  );

test('every measure gives all to the gold itself and never more than all', () => {
  fc.assert(
    fc.property(partition, partition, (gold, answer) => {
      for (const measure of [muc, bCubed, ceafMention, ceafEntity, lea]) {
        const self = measure(gold, gold);
        expect(self.recall.right).toBeCloseTo(self.recall.all);
        const { recall, precision } = measure(gold, answer);
        expect(recall.right).toBeLessThanOrEqual(recall.all + 1e-9);
        expect(precision.right).toBeLessThanOrEqual(precision.all + 1e-9);
      }
    }),
  );
});

test('the assignment is the best of all, tried one by one', () => {
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(matrix, (weights) => {
      const columns = bestAssignment(weights);
      const used = columns.filter((column) => column >= 0);
      expect(new Set(used).size).toBe(used.length);
      const sum = columns.reduce((total, column, row) => total + (weights[row]![column] ?? 0), 0);
      expect(sum).toBe(bestByTrying(weights, new Set()));
    }),
  );
});

function bestByTrying([row, ...rest]: readonly (readonly number[])[], taken: ReadonlySet<number>): number {
  if (!row) return 0;
  const options = row.map((weight, column) =>
    taken.has(column) ? 0 : weight + bestByTrying(rest, new Set([...taken, column])),
  );
  return Math.max(bestByTrying(rest, taken), ...options);
}
