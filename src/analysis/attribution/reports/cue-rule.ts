import type { Cue } from '../cue.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** What a cue attributes, as one kind of report has it; undefined where it is none. */
export type CueRule = (reading: Reading, cue: Cue) => Finding | undefined;
