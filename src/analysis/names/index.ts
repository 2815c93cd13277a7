/** Mentions by name: people, organisations, places and other named things. Says what type a name is, never whose it is. */
export { cutAtVerbs } from './cut-at-verbs.ts';
export { findNames } from './find-names.ts';
export { type NameModel, parseNameModel } from './name-model.ts';
