import { bCubed } from './b-cubed.ts';
import { ceafEntity } from './ceaf.ts';
import { lea } from './lea.ts';
import { muc } from './muc.ts';
import {
  type Measure,
  type Partition,
  type Ratio,
  sumRatios,
  type Tally,
  withoutSingletons,
} from './partition.ts';

/** Gold and answer of one document. */
export interface Pair {
  readonly gold: Partition;
  readonly answer: Partition;
}

const measures = { muc, bCubed, ceafEntity, lea } satisfies Record<string, Measure>;

/**
 * F1 in percent over all documents by each measure, and CoNLL's average of the first three. Entities of one mention are left
 * out on both sides, as in CoNLL's shared tasks.
 */
export function scorePartitions(pairs: readonly Pair[]): Record<'conll' | keyof typeof measures, number> {
  const kept = pairs.map(({ gold, answer }) => ({
    gold: withoutSingletons(gold),
    answer: withoutSingletons(answer),
  }));
  const f = (measure: Measure): number => f1(kept.map(({ gold, answer }) => measure(gold, answer)));
  const [mucF, bCubedF, ceafF] = [f(muc), f(bCubed), f(ceafEntity)];
  return { conll: (mucF + bCubedF + ceafF) / 3, muc: mucF, bCubed: bCubedF, ceafEntity: ceafF, lea: f(lea) };
}

/** F1 in percent over the summed tallies. */
export function f1(tallies: readonly Tally[]): number {
  const recall = quotient(sumRatios(tallies.map((tally) => tally.recall)));
  const precision = quotient(sumRatios(tallies.map((tally) => tally.precision)));
  return recall + precision === 0 ? 0 : (200 * recall * precision) / (recall + precision);
}

const quotient = ({ right, all }: Ratio): number => (all === 0 ? 0 : right / all);
