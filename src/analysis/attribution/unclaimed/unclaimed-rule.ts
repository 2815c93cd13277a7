import type { Finding } from '../finding.ts';
import type { Range, Reading } from '../reading.ts';

/** Who says a quotation that nothing attributes yet, told from what stands around it. `taken` marks the tokens of other cues. */
export type UnclaimedRule = (reading: Reading, quotation: Range, taken: Uint8Array) => Finding | undefined;
