/** The grammar of each sentence: parts of speech and dependencies. Knows nothing of quotes or entities. */
export { parseSyntax } from './parse-syntax.ts';
