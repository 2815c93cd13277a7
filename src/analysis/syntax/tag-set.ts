/** The Penn Treebank's parts of speech as the English Universal Dependencies treebanks use them. The order is the model's. */
export const tagSet = [
  'NN',
  'IN',
  'DT',
  'NNP',
  'JJ',
  ',',
  'NNS',
  '.',
  'RB',
  'PRP',
  'VB',
  'CC',
  'VBD',
  'VBZ',
  'VBN',
  'CD',
  'VBP',
  'VBG',
  'TO',
  'PRP$',
  'MD',
  '-RRB-',
  '-LRB-',
  ':',
  'WDT',
  'HYPH',
  '``',
  "''",
  'POS',
  'NNPS',
  'WP',
  'WRB',
  'RP',
  'UH',
  'JJS',
  'JJR',
  'EX',
  'RBR',
  'FW',
  'NFP',
  'SYM',
  'ADD',
  '$',
  'RBS',
  'PDT',
  'GW',
  'LS',
  'AFX',
  'WP$',
] as const;
export type Tag = (typeof tagSet)[number];

const index = new Map<string, number>(tagSet.map((tag, i) => [tag, i]));

/** The number of a tag; that of nouns where the tag is none of the set. */
export const tagIndex = (tag: string): number => index.get(tag) ?? 0;

/** Stand-in for positions before the sentence. */
export const noTag = tagSet.length + 1;

/** Matches the tags of verbs that have a subject of their own. */
export const finite = /^(?:VBD|VBZ|VBP|MD)$/;
