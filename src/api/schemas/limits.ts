/** The bounds that the contract states. No text is longer than `text`, so no offset lies beyond it. */
export const limits = {
  /** Code points, code units or bytes of one text: the most that a 32-bit offset reaches. */
  text: 2_147_483_647,
  /** Items of one list inside an answer; a list has no more items than its text has characters. */
  items: 2_147_483_647,
  /** Characters of a name, a headline or another piece of metadata. */
  words: 10_000,
  /** Characters of an identifier in a path. */
  id: 255,
  /** Articles of one page. */
  page: 100,
  cursor: 1_000,
} as const;
