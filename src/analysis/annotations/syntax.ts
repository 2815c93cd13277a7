/** The grammar of a text. `tags` stand index for index with the tokens and are Penn Treebank parts of speech ("VBD", "NNP"). */
export interface Syntax {
  readonly tags: readonly string[];
  /** Index for index with the sentences: whether one is written in Title Case, as headlines are. */
  readonly titleCased: readonly boolean[];
}
