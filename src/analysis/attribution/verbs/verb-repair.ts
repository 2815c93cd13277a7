/** Words and tags while verbs of saying are put right, by token. */
export interface Tagged {
  readonly words: readonly string[];
  readonly tags: string[];
}

/** The tag that the word at `i` ought to have, where its neighbours show that it is a verb and the tagger saw none. */
export type VerbRepair = (tagged: Tagged, i: number) => string | undefined;
