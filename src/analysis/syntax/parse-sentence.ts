import type { Sentence } from '../annotations/index.ts';
import { listArcFeatures } from './arc-features.ts';
import {
  type ArcState,
  allows,
  attachTop,
  createArcState,
  headOf,
  isDone,
  pushNext,
  resetArcState,
  right,
  shift,
} from './arc-state.ts';
import { listRelationFeatures } from './relation-features.ts';
import { relationSet } from './relation-set.ts';
import { bestClass, createFeatureList, type FeatureList, scoreRows } from './row-table.ts';
import type { SyntaxModel } from './syntax-model.ts';
import type { WordForms } from './word-forms.ts';

/** Sets the state up with a sentence's words and tags. */
export function loadSentence(state: ArcState, forms: WordForms, tags: Uint8Array, sentence: Sentence): void {
  const { firstToken, endToken } = sentence;
  for (let i = firstToken; i < endToken; i++) {
    state.words[i - firstToken] = forms.lower[i]!;
    state.endings[i - firstToken] = forms.suffixes[i * 4 + 2]!;
    state.tags[i - firstToken] = tags[i]!;
  }
  resetArcState(state, endToken - firstToken);
}

/** The open move with the highest score; shift, then left, where they are equal. */
export function bestMove(state: ArcState, scores: Int32Array): number {
  let best = -1;
  for (let move = shift; move <= right; move++) {
    if (allows(state, move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  }
  return best;
}

/** Parses one sentence at a time, each into the state it returns. */
export function createParser(model: Pick<SyntaxModel, 'arcs' | 'relations'>, longest: number) {
  const state = createArcState(longest);
  const features = createFeatureList();
  const moves = new Int32Array(3);
  const scores = new Int32Array(relationSet.length);
  return (forms: WordForms, tags: Uint8Array, sentence: Sentence): ArcState => {
    loadSentence(state, forms, tags, sentence);
    while (!isDone(state)) {
      listArcFeatures(features, state);
      scoreRows(model.arcs, features, moves);
      const move = bestMove(state, moves);
      if (move === shift) pushNext(state);
      else attach(move);
    }
    return state;
  };

  function attach(move: number): void {
    const head = headOf(state, move);
    const relation = head === state.count ? 0 : nameRelation(model, features, scores, state, head);
    attachTop(state, head, relation);
  }
}

/** The relation of the top of the stack to `head`; `root` is left to the artificial root. */
export function nameRelation(
  { relations }: Pick<SyntaxModel, 'relations'>,
  features: FeatureList,
  scores: Int32Array,
  state: ArcState,
  head: number,
): number {
  listRelationFeatures(features, state, head, state.stack[state.depth - 1]!);
  scoreRows(relations, features, scores);
  scores[0] = -(2 ** 31);
  return bestClass(scores, relationSet.length);
}
