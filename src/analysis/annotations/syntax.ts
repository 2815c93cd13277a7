/** Grammar of every token, index for index with the tokens. `tags` are Penn Treebank parts of speech ("VBD", "NNP"). */
export interface Syntax {
  readonly tags: readonly string[];
}
