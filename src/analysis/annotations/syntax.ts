/**
 * Grammar of every token, index for index with the tokens. `tags` are Penn Treebank parts of speech ("VBD", "NNP"),
 * `relations` Universal Dependencies labels ("nsubj", "ccomp"); `heads` are indexes of tokens, -1 at a sentence's root.
 */
export interface Syntax {
  readonly tags: readonly string[];
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}
