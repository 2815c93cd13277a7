import type {
  Attribution,
  Name,
  Paragraph,
  Quotation,
  QuoteKind,
  Sentence,
  Syntax,
  Token,
} from '../annotations/index.ts';
import { confidenceOf } from './confidence.ts';
import { findVia } from './find-via.ts';
import type { Finding } from './finding.ts';
import { readFindings } from './read-findings.ts';
import { createReading, isWord, type Reading, spanOf } from './reading.ts';

/** Attributions in text order of their first part. */
export function findAttributions(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  syntax: Syntax,
  quotations: readonly Quotation[],
  names: readonly Name[],
): readonly Attribution[] {
  const reading = createReading(text, paragraphs, sentences, tokens, syntax, quotations, names);
  return readFindings(reading)
    .map((finding) => toAttribution(reading, finding))
    .sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
}

/** The finding in characters, with its kind and how sure it is. */
export function toAttribution(reading: Reading, finding: Finding): Attribution {
  const parts = [...finding.parts]
    .sort((a, b) => a.from - b.from)
    .filter((part, i, all) => i === 0 || part.from >= all[i - 1]!.to);
  const kind = kindOf(reading, finding);
  return {
    kind,
    parts: parts.map((part) => spanOf(reading, part)),
    cue: finding.cue && spanOf(reading, finding.cue),
    source: finding.source && spanOf(reading, finding.source),
    via: findVia(reading, finding),
    confidence: confidenceOf(finding, kind),
  };
}

function kindOf(reading: Reading, { parts, cue }: Finding): QuoteKind {
  const own = cue ? reading.quotationAt[cue.from]! : -1;
  let quoted = 0;
  let bare = 0;
  for (const { from, to } of parts)
    for (let i = from; i < to; i++)
      if (isWord(reading, i))
        reading.quotationAt[i]! >= 0 && reading.quotationAt[i] !== own ? quoted++ : bare++;
  if (quoted === 0) return 'indirect';
  return bare === 0 ? 'direct' : 'mixed';
}
