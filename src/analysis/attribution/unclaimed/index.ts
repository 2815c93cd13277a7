/** Quotations that no cue of the lexicon claims: by their surroundings alone. Never decides what a quotation is. */
export { readUnclaimed } from './read-unclaimed.ts';
