/** The grammar of each sentence: parts of speech and dependencies. Knows nothing of quotes or entities. */
export { parseSyntax } from './parse-syntax.ts';
export { type Relation, relationSet } from './relation-set.ts';
export { parseSyntaxModel, type SyntaxModel } from './syntax-model.ts';
export { type Tag, tagSet } from './tag-set.ts';
