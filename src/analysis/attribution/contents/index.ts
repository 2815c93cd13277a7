/** What a cue introduces: one rule a file, their order in find-content-after.ts. Where it stops is decided in ends. */
export { clip } from './clip.ts';
export type { Content } from './content.ts';
export { findContentAfter } from './find-content-after.ts';
export { isClause } from './is-clause.ts';
