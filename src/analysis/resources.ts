import type { NameModel } from './names/index.ts';
import type { SyntaxModel } from './syntax/index.ts';

/** What the analysis is given from outside: trained weights, read from disk by the caller and handed in. */
export interface Resources {
  readonly names: NameModel;
  readonly syntax: SyntaxModel;
}
