/** Verbs of saying that the tagger took for nouns, adjectives or participles: one rule a file. Never looks at who speaks. */
export { repairVerb } from './repair-verb.ts';
export type { Tagged } from './verb-repair.ts';
