/** Who speaks: one rule a file, their order in find-source.ts. Never decides what is said, or whom a mention means. */
export { findSourceAfter, findSourceBefore, findSourceOfVerb } from './find-source.ts';
export { isTime } from './times.ts';
