import { listArcFeatures } from '../../src/analysis/syntax/arc-features.ts';
import {
  attachTop,
  createArcState,
  headOf,
  isDone,
  pushNext,
  shift,
} from '../../src/analysis/syntax/arc-state.ts';
import { bestMove, loadSentence, nameRelation } from '../../src/analysis/syntax/parse-sentence.ts';
import { relationSet } from '../../src/analysis/syntax/relation-set.ts';
import { createFeatureList } from '../../src/analysis/syntax/row-table.ts';
import type { Example } from './align-sentence.ts';
import { listMoveCosts } from './move-costs.ts';
import { closestRival, Perceptron } from './perceptron.ts';
import { createGenerator, shuffle } from './shuffle.ts';

export interface TrainedParser {
  readonly arcs: Perceptron;
  readonly relations: Perceptron;
}
export interface ParserSettings {
  readonly epochs: number;
  readonly arcPower: number;
  readonly relationPower: number;
}
/** An example with the tags that the tagger gives it. */
export interface TaggedExample extends Example {
  readonly predicted: Uint8Array;
}

/** Trains the parser on predicted tags, letting it err and learn the best way on. */
export function trainParser(examples: readonly TaggedExample[], settings: ParserSettings): TrainedParser {
  const arcs = new Perceptron(3, settings.arcPower);
  const relations = new Perceptron(relationSet.length, settings.relationPower);
  const state = createArcState(Math.max(...examples.map(({ tags }) => tags.length)));
  const features = createFeatureList();
  const next = createGenerator(2);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const example of shuffle(examples, next)) {
      loadSentence(state, example.forms, example.predicted, example.sentence);
      while (!isDone(state)) takeMove(example, epoch > 0 && next() % 10 > 0);
    }
  }
  return { arcs, relations };

  function takeMove(example: Example, explores: boolean): void {
    listArcFeatures(features, state);
    const scores = arcs.score(features);
    const costs = listMoveCosts(state, example.heads);
    const least = Math.min(...costs);
    const good = bestOf(scores, (move) => costs[move] === least);
    const bad = bestOf(scores, (move) => costs[move]! > least && costs[move] !== Infinity);
    const chosen = explores ? bestMove(state, scores) : good;
    arcs.learn(features, good, bad >= 0 && scores[bad]! + 12 > scores[good]! ? bad : -1);
    if (chosen === shift) pushNext(state);
    else attach(example, chosen);
  }

  function attach({ heads, relations: gold }: Example, move: number): void {
    const head = headOf(state, move);
    const top = state.stack[state.depth - 1]!;
    if (head === state.count) {
      attachTop(state, head, 0);
      return;
    }
    const named = nameRelation({ relations }, features, relations.scores, state, head);
    if (heads[top] === head)
      relations.learn(features, gold[top]!, closestRival(relations.scores, gold[top]!, 8));
    attachTop(state, head, named);
  }
}

function bestOf(scores: Int32Array, matches: (move: number) => boolean): number {
  let best = -1;
  for (let move = 0; move < 3; move++)
    if (matches(move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  return best;
}
