import type { Finding } from './finding.ts';
import { isCapitalized, type Range, type Reading } from './reading.ts';

/** What stands before a colon without speaking. Written for this project. */
const labels = new Set(
  'breaking exclusive update updated watch video photos photo image images picture pictured opinion analysis related correction note editor live poll source credit read more contributing listen fact review clarification editorial commentary election timeline'.split(
    ' ',
  ),
);
const longestLabel = 7;

/** "Trump: We will win", "From Chairwoman Byron: …", "“…” – Ada Byron": names that speak without a verb. */
export function readLabels(reading: Reading): readonly Finding[] {
  const findings: Finding[] = [];
  for (const sentence of reading.sentences) {
    const range = { from: sentence.firstToken, to: sentence.endToken };
    const finding = nameBeforeColon(reading, range) ?? nameAfterDash(reading, range);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** "Ada Byron: “…”" */
function nameBeforeColon(reading: Reading, { from, to }: Range): Finding | undefined {
  const { words, tags, quotationAt, quotations } = reading;
  const start = words[from] === 'from' ? from + 1 : from;
  let colon = start;
  while (colon < to && colon - start <= longestLabel && words[colon] !== ':') colon++;
  if (words[colon] !== ':' || colon >= to - 2 || colon === start) return undefined;
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

/** Whether the words make a sentence: they have a verb. "Image: Ada Byron" has none. */
function isSaying({ tags }: Reading, { from, to }: Range): boolean {
  for (let i = from; i < Math.min(to, from + 20); i++) if (/^(?:VB|MD)/.test(tags[i]!)) return true;
  return false;
}

/** "“…” – Ada Byron" */
function nameAfterDash(reading: Reading, { from, to }: Range): Finding | undefined {
  const { words, tags, quotationAt, quotations } = reading;
  if (!/^(?:—|–|-|--|―)$/.test(words[from]!)) return undefined;
  const quotation = quotations[quotationAt[from - 1] ?? -1];
  if (from + 1 >= to || !quotation || quotation.to !== from || !/^NNP/.test(tags[from + 1] ?? ''))
    return undefined;
  let end = from + 1;
  while (end < to && /^NNP|^IN|^DT/.test(tags[end]!)) end++;
  return {
    rule: 'nameAfterDash',
    parts: [quotation],
    cue: { from, to: from + 1 },
    source: { from: from + 1, to: end },
    addressee: undefined,
  };
}

function trimmed({ words }: Reading, { from, to }: Range): Range {
  let end = to;
  while (end > from + 1 && /^[.;,]$/.test(words[end - 1]!)) end--;
  return { from, to: end };
}
