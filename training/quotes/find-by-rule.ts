import type { Attribution } from '../../src/analysis/annotations/index.ts';
import { toAttribution } from '../../src/analysis/attribution/find-attributions.ts';
import { readFindings } from '../../src/analysis/attribution/read-findings.ts';
import { createReading } from '../../src/analysis/attribution/reading.ts';
import { splitParagraphs } from '../../src/analysis/layout/index.ts';
import { findNames } from '../../src/analysis/names/index.ts';
import { findQuotations } from '../../src/analysis/quotations/index.ts';
import { tagTokens } from '../../src/analysis/syntax/index.ts';
import { splitSentences, splitTokens } from '../../src/analysis/tokens/index.ts';
import { loadResources } from '../../src/resources/index.ts';

const resources = loadResources();

/** An attribution with the rule that found it. */
export interface FoundAttribution extends Attribution {
  readonly rule: string;
}

/** What the stages up to the attributions find in a text, by rule. */
export function findByRule(text: string): FoundAttribution[] {
  const paragraphs = splitParagraphs(text);
  const tokens = splitTokens(text, paragraphs);
  const sentences = splitSentences(text, paragraphs, tokens);
  const syntax = tagTokens(text, tokens, sentences, resources.syntax);
  const names = findNames(text, tokens, sentences, resources.names);
  const quotations = findQuotations(text, paragraphs);
  const reading = createReading(text, paragraphs, sentences, tokens, syntax, quotations, names);
  return readFindings(reading).map((finding) => ({
    ...toAttribution(reading, finding),
    rule: finding.rule,
  }));
}
