/** How the interface behaves over HTTP, row by row: the table of docs/http.md, and what is tested of each row. */
export { type Answer, ask } from './ask.ts';
export type { Behaviour, Known } from './behaviour.ts';

import { conditions } from './conditions.ts';
import { digests } from './digests.ts';
import { negotiation } from './negotiation.ts';
import { ranges } from './ranges.ts';

export const sections = {
  'Choosing a representation': negotiation,
  'Conditional requests': conditions,
  'Parts of a text': ranges,
  Digests: digests,
};
