import type { Finding } from './finding.ts';

/** How often a rule is right, judged by hand; rules not listed are `otherwise`. Not fitted to any corpus. */
const byRule: Readonly<Record<string, number>> = {
  quotationBefore: 0.95,
  quotationAfter: 0.9,
  invertedOpening: 0.9,
  accordingTo: 0.85,
  clauseAfter: 0.8,
  clauseBefore: 0.75,
  bareClauseAfter: 0.75,
  nameBeforeColon: 0.7,
  nameAfterDash: 0.8,
  namingAfter: 0.7,
};
const otherwise = 0.55;
/** Without a source the attribution is less sure. */
const sourceless = 0.6;

/** The probability that the finding is right, from the rule that made it and whether it knows who speaks. */
export const confidenceOf = ({ rule, source }: Finding): number =>
  Number(((byRule[rule] ?? otherwise) * (source ? 1 : sourceless)).toFixed(2));
