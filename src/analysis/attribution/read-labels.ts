import { datelineEnd } from './dateline.ts';
import type { Finding } from './finding.ts';
import { isUtterance } from './is-utterance.ts';
import { isCapitalized, type Range, type Reading, sentenceOf } from './reading.ts';

/** What stands before a colon without speaking. Written for this project. */
const labels = new Set(
  'breaking exclusive update updated watch video photos photo image images picture pictured opinion analysis related correction note editor live poll source credit read more contributing listen fact review clarification editorial commentary election timeline'.split(
    ' ',
  ),
);
/** What comes from somebody. Written for this project. */
const messages = new Set('statement message letter note word email tweet reply response'.split(' '));
const longestLabel = 7;

/** "Trump: We will win", "From Chairwoman Byron: …", "“…” – Ada Byron": names that speak without a verb. */
export function readLabels(reading: Reading): readonly Finding[] {
  const findings: Finding[] = [];
  for (const sentence of reading.sentences) {
    const range = { from: sentence.firstToken, to: sentence.endToken };
    const finding = nameBeforeColon(reading, range);
    if (finding) findings.push(finding);
  }
  for (const quotation of reading.quotations) {
    const finding = nameAfterDash(reading, quotation);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** "Ada Byron: “…”" */
function nameBeforeColon(reading: Reading, { from, to }: Range): Finding | undefined {
  const { words, tags, quotationAt, quotations } = reading;
  const start = afterFrom(reading, from);
  let colon = start;
  while (colon < to && colon - start <= longestLabel && words[colon] !== ':') colon++;
  if (words[colon] !== ':' || colon >= to - 2 || colon === start) return undefined;
  if (datelineEnd(reading, from) > colon) return undefined;
  if (quotationAt[colon]! >= 0 || labels.has(words[start]!)) return undefined;
  for (let i = start; i < colon; i++) if (!/^(?:NNP|DT|IN|NN|JJ|CD|POS|\()/.test(tags[i]!)) return undefined;
  if (!/^NNP/.test(tags[colon - 1]!) || !isCapitalized(reading, start)) return undefined;
  const quotation = quotations[quotationAt[colon + 1]!];
  const part = quotation ?? trimmed(reading, { from: colon + 1, to });
  if (!quotation && !(isCapitalized(reading, colon + 1) && isSaying(reading, part))) return undefined;
  return {
    rule: 'nameBeforeColon',
    parts: [part],
    cue: { from: colon, to: colon + 1 },
    source: { from: start, to: colon },
    addressee: undefined,
  };
}

/** "From Chairwoman Byron:", "Statement from Chairwoman Byron:": the name follows. */
function afterFrom({ words }: Reading, from: number): number {
  if (words[from] === 'from') return from + 1;
  return messages.has(words[from]!) && words[from + 1] === 'from' ? from + 2 : from;
}

/** Whether the words make a sentence: they have a verb. "Image: Ada Byron" has none. */
function isSaying({ tags }: Reading, { from, to }: Range): boolean {
  for (let i = from; i < Math.min(to, from + 20); i++) if (/^(?:VB|MD)/.test(tags[i]!)) return true;
  return false;
}

/** "“…” – Ada Byron", "“…,” – Ada Byron": a name and nothing more up to the comma or the end. */
function nameAfterDash(reading: Reading, quotation: Range): Finding | undefined {
  const { words, tags, quotationAt } = reading;
  const dash = quotation.to;
  if (!/^(?:—|–|-|--|―)$/.test(words[dash] ?? '') || quotationAt[dash]! >= 0) return undefined;
  const { from, to } = sentenceOf(reading, dash);
  if (dash !== from && !isUtterance(reading, quotation)) return undefined;
  if (dash + 1 >= to || !isCapitalized(reading, dash + 1) || !/^NN/.test(tags[dash + 1]!)) return undefined;
  let end = dash + 1;
  while (end < to && (isCapitalized(reading, end) || /^IN|^DT/.test(tags[end]!))) end++;
  const isAlone = end === to || /^[,.;(]$/.test(words[end]!);
  if (dash !== from && !isAlone) return undefined;
  return {
    rule: 'nameAfterDash',
    parts: [quotation],
    cue: { from: dash, to: dash + 1 },
    source: { from: dash + 1, to: end },
    addressee: undefined,
  };
}

function trimmed({ words }: Reading, { from, to }: Range): Range {
  let end = to;
  while (end > from + 1 && /^[.;,]$/.test(words[end - 1]!)) end--;
  return { from, to: end };
}
