/** The bounds that the contract states, each of them true. */
export const limits = {
  /** Code units of one text, and so of anything that is part of one or of a file: the longest string that V8 makes. */
  text: 536_870_888,
  /** The largest offset in any unit. UTF-8 takes at most three bytes a code unit. */
  offset: 2_147_483_647,
  /** Items of one list inside an answer; a list has no more items than its text has characters. */
  items: 536_870_888,
  /** Characters of what a request may ask for by name: few enough for a URL with each of them percent-encoded as four bytes. */
  words: 500,
  /** Characters of an identifier in a path: no file's name is longer. */
  id: 255,
  /** Characters of a path of this service. */
  path: 1_000,
  /** Characters of a request's URL. */
  url: 8_000,
  /** Characters of a header field of an answer: a Link names an address a few times. */
  header: 100_000,
  /** Characters of an absolute address of this service. */
  address: 3_000,
  /** Articles of one page. */
  page: 100,
  cursor: 1_000,
  /** Wrong places that one problem names, and characters of each name. */
  faults: 100,
  faultName: 200,
  /** Characters of a problem's detail and instance. */
  problem: 100_000,
} as const;
