/** What a cue attributes: one kind of report a file, their order in read-cue.ts. */
export { whoIsQuoted } from './quoted-as.ts';
export { readCue } from './read-cue.ts';
