import type { QuoteKind } from '../annotations/index.ts';
import { confidenceTable } from './confidence-table.ts';
import type { Finding } from './finding.ts';

/** The class of findings that are right about equally often: "clauseAfter mixed". */
export const classOf = (rule: string, kind: QuoteKind, hasSource: boolean): string =>
  `${rule} ${hasSource ? kind : 'nobody'}`;

/** Of classes that the training never saw, by kind. */
const unseen: Readonly<Record<QuoteKind, number>> = { direct: 0.8, mixed: 0.7, indirect: 0.5 };
/** Where nobody is named that rarely is right. */
const sourceless = 0.3;

/** The chance that the finding says the right thing of the right speaker. */
export function confidenceOf({ rule, source }: Finding, kind: QuoteKind): number {
  const known = confidenceTable[classOf(rule, kind, source !== undefined)];
  return known ?? (source ? unseen[kind] : sourceless);
}
