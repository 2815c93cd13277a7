import type { Cue } from '../cue.ts';
import type { Range, Reading } from '../reading.ts';

/** Who speaks, where the speaker stands before the cue; undefined where the rule has no opinion. */
export type SourceRule = (reading: Reading, cue: Cue) => Range | undefined;
