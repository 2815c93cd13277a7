import {
  begin,
  inner,
  label,
  labelCount,
  last,
  mayFollow,
  outside,
  positionOf,
  single,
  typeOf,
} from '../../src/analysis/names/label.ts';

/** Makes a cut-out of labels a sequence by itself: a name that is cut at an end starts or ends there. Changes the labels. */
export function clipLabels(labels: Uint8Array): Uint8Array {
  const end = labels.length - 1;
  if (end < 0) return labels;
  if (!mayFollow(outside, labels[0]!))
    labels[0] = withPosition(labels[0]!, { [inner]: begin, [last]: single });
  if (!mayFollow(labels[end]!, outside))
    labels[end] = withPosition(labels[end]!, { [inner]: last, [begin]: single });
  return labels;
}

const withPosition = (given: number, positions: Record<number, number>): number =>
  given < labelCount ? label(typeOf(given), positions[positionOf(given)] ?? positionOf(given)) : given;
