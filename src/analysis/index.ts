/**
 * Text in, annotations out. Pure: no HTTP, no disk, no clock, no randomness; weights and lists are handed in.
 * `analyze.ts` is the order of the stages; each folder is one stage, named for what it finds.
 */
export { type Analyze, type AnalyzeOptions, createAnalyzer } from './analyze.ts';
export * from './annotations/index.ts';
export { findCredit, splitParagraphs } from './layout/index.ts';
export { type NameModel, parseNameModel } from './names/index.ts';
export type { Resources } from './resources.ts';
export { parseSyntaxModel } from './syntax/index.ts';
export { analysisVersion } from './version.ts';
