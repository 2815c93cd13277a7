/** How the interface behaves over HTTP, row by row: the table of docs/http.md, and what is tested of each row. */
export { type Answer, ask } from './ask.ts';
export type { Behaviour, Known } from './behaviour.ts';

import { caching } from './caching.ts';
import { conditions } from './conditions.ts';
import { digests } from './digests.ts';
import { errors } from './errors.ts';
import { limits } from './limits.ts';
import { links } from './links.ts';
import { messages } from './messages.ts';
import { methods } from './methods.ts';
import { negotiation } from './negotiation.ts';
import { origins } from './origins.ts';
import { ranges } from './ranges.ts';

export const sections = {
  'Choosing a representation': negotiation,
  Methods: methods,
  'Conditional requests': conditions,
  'Parts of a text': ranges,
  Digests: digests,
  'Rare forms of requests': messages,
  Limits: limits,
  Caches: caching,
  Links: links,
  'Other origins': origins,
  'Errors and safety': errors,
};
