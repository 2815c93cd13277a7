const past = /^VB[DN]$/;

/** Whether two tags of verbs are of one tense; a participle may be a past that was misread. */
export const sameTense = (tag: string, other: string): boolean =>
  tag === other || (past.test(tag) && past.test(other));
