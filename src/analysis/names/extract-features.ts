import type { Context } from './context.ts';
import { addDocument } from './document-features.ts';
import { add, type FeatureList } from './feature-list.ts';
import { addLine, addLists } from './list-features.ts';
import { addBridge, addRun } from './run-features.ts';
import { addAffixes, addShapes, addWords } from './word-features.ts';
import { shapes } from './word-shape.ts';

/** Fills the list with the features of token `i`. Training and use share it, so that they cannot drift apart. */
export function extractFeatures(context: Context, i: number, list: FeatureList): void {
  list.count = 0;
  add(list, 1, 0);
  addWords(list, context, i);
  addAffixes(list, context, i);
  addShapes(list, context, i);
  if (context.features.shape[i] !== shapes.lower) addRun(list, context, i);
  addBridge(list, context, i);
  addLists(list, context, i);
  addLine(list, context, i);
  addDocument(list, context, i);
}
