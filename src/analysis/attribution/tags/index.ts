/** Tags that names and unmistakable words show to be wrong: one repair a file, their order in repair-tags.ts. Verbs of saying are in verbs. */
export { repairTags } from './repair-tags.ts';
