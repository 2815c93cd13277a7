import type { Attribution, Quotation, Sentence, Syntax, Token } from '../../annotations/index.ts';
import type { Cluster } from '../cluster.ts';
import type { Named } from '../overlaps.ts';

/** What the resolution of anaphora reads: the text's grammar, the names with their clusters, index for index, and who speaks where. */
export interface Scene {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly syntax: Syntax;
  readonly named: readonly Named[];
  readonly clusters: readonly Cluster[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** A token as written, in lower case. */
export const wordAt = ({ text, tokens }: Scene, token: number): string => {
  const at = tokens[token];
  return at ? text.slice(at.start, at.end).toLowerCase() : '';
};
