/** What requests say beyond their parameters: their id, what they accept, the text in their body. */
export { negotiate } from './accept.ts';
export { chooseOffer } from './choose-offer.ts';
export type { BuildValidator } from './compiled-validators.ts';
export { readParameters } from './read-parameters.ts';
export { addTextParsers } from './read-text.ts';
export { refuseUnacceptable } from './refuse-unacceptable.ts';
export { requestIdOf } from './request-id.ts';
export { traceIdOf } from './trace-id.ts';
export { validateLazily } from './validate-lazily.ts';
export { parseWeightedList, type Weighted } from './weighted-list.ts';
