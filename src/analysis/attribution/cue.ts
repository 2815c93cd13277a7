import type { CueEntry } from './cue-lexicon.ts';
import type { Range } from './reading.ts';

/** `finite`: "said"; `participle`: "…, saying"; `infinitive`: "to say"; `passive`: "was told". */
export type CueForm = 'finite' | 'participle' | 'infinitive' | 'passive';

/** An attributing verb where it stands. `group` holds its auxiliaries, negation and particle too. */
export interface Cue {
  readonly entry: CueEntry;
  readonly form: CueForm;
  readonly verb: number;
  readonly group: Range;
  /** What the cue may reach: its sentence, or the quotation around it. */
  readonly scope: Range;
}
