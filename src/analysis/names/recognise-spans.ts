import type { Span, Token } from '../annotations/index.ts';
import { findRow } from '../hashing/index.ts';
import { decodeLabels } from './decode-labels.ts';
import { type Context, createFeatureList, extractFeatures, type FeatureList } from './extract-features.ts';
import {
  begin,
  type CoarseType,
  coarseTypes,
  labelCount,
  outside,
  positionOf,
  single,
  typeOf,
} from './label.ts';
import type { NameModel } from './name-model.ts';

/** A name as the model reads it, with its tokens: `tokens.slice(firstToken, endToken)`. */
export interface CoarseName extends Span {
  readonly type: CoarseType;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Names of one sentence, by the most probable sequence of labels. */
export function recogniseSpans(context: Context, tokens: readonly Token[], model: NameModel): CoarseName[] {
  const n = context.end - context.first;
  const scores = new Float32Array(n * labelCount);
  const list = createFeatureList();
  for (let i = 0; i < n; i++) scoreToken(context, i, model, list, scores);
  return readSpans(decodeLabels(scores, n, model.transitions), context.first, tokens);
}

function scoreToken(
  context: Context,
  i: number,
  model: NameModel,
  list: FeatureList,
  scores: Float32Array,
): void {
  extractFeatures(context, context.first + i, list);
  const { weights, rows, scale } = model;
  const at = i * labelCount;
  for (let k = 0; k < list.count; k++) {
    const row = findRow(rows, list.hashes[k]!) * labelCount;
    if (row < 0) continue;
    for (let label = 0; label < labelCount; label++) scores[at + label]! += weights[row + label]!;
  }
  for (let label = 0; label < labelCount; label++) scores[at + label]! *= scale;
}

function readSpans(labels: Uint8Array, first: number, tokens: readonly Token[]): CoarseName[] {
  const spans: CoarseName[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === outside || (positionOf(label) !== begin && positionOf(label) !== single)) continue;
    let end = i + 1;
    if (positionOf(label) === begin) {
      while (
        end < labels.length &&
        labels[end] !== outside &&
        positionOf(labels[end]!) !== begin &&
        positionOf(labels[end]!) !== single
      )
        end++;
    }
    const [firstToken, endToken] = [first + i, first + end];
    const type = coarseTypes[typeOf(label)]!;
    spans.push({
      start: tokens[firstToken]!.start,
      end: tokens[endToken - 1]!.end,
      type,
      firstToken,
      endToken,
    });
  }
  return spans;
}
