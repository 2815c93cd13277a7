/** The grammar of each sentence: parts of speech. Knows nothing of quotes or entities. */
export { parseSyntaxModel, type SyntaxModel } from './syntax-model.ts';
export { finite, type Tag, tagSet } from './tag-set.ts';
export { tagTokens } from './tag-tokens.ts';
