import type { Span, Token } from '../annotations/index.ts';
import type { Context } from './context.ts';
import { decodeLabels } from './decode-labels.ts';
import { begin, type CoarseType, coarseTypes, outside, positionOf, single, typeOf } from './label.ts';
import { findLiveRuns } from './live-runs.ts';
import type { NameModel } from './name-model.ts';
import { scoreTokens } from './score-tokens.ts';
import { weighTypes } from './weigh-types.ts';

/** A name as the model reads it, with its tokens: `tokens.slice(firstToken, endToken)`. */
export interface CoarseName extends Span {
  readonly type: CoarseType;
  readonly firstToken: number;
  readonly endToken: number;
  /** How probable each of `coarseTypes` is for these tokens; absent where a rule found the name. */
  readonly chances?: Float32Array;
}

/** Names of one sentence, by the most probable sequence of labels. */
export function recogniseSpans(context: Context, tokens: readonly Token[], model: NameModel): CoarseName[] {
  return findLiveRuns(context).flatMap((run) => {
    const scores = scoreTokens(context, run, model);
    const spans = readSpans(decodeLabels(scores, run.end - run.first, model.transitions), run.first, tokens);
    return spans.map((span) => ({
      ...span,
      chances: weighTypes(scores, span.firstToken - run.first, span.endToken - run.first, model.transitions),
    }));
  });
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
