import type { Analysis } from './annotations/index.ts';
import { findAttributions } from './attribution/index.ts';
import { gatherEntities } from './entities/index.ts';
import { splitParagraphs } from './layout/index.ts';
import { cutAtVerbs, findNames } from './names/index.ts';
import { findQuotations } from './quotations/index.ts';
import type { Resources } from './resources.ts';
import { resolveSpeakers } from './speakers/index.ts';
import { tagTokens } from './syntax/index.ts';
import { splitSentences, splitTokens } from './tokens/index.ts';
import { findValues } from './values/index.ts';

export interface AnalyzeOptions {
  /** ISO 8601; anchors relative dates ("Tuesday"). */
  readonly publishedAt?: string | undefined;
}
export type Analyze = (text: string, options?: AnalyzeOptions) => Analysis;

/** Builds the analysis on the given resources. The result is total, deterministic and keeps no state. */
export function createAnalyzer(resources: Resources): Analyze {
  return (text, { publishedAt } = {}) => {
    const paragraphs = splitParagraphs(text);
    const tokens = splitTokens(text, paragraphs);
    const sentences = splitSentences(text, paragraphs, tokens);
    const syntax = tagTokens(text, tokens, sentences, resources.syntax);
    const found = findNames(text, tokens, sentences, resources.names);
    const names = cutAtVerbs(text, tokens, sentences, syntax, found, resources.names.gazetteer);
    const values = findValues(text, tokens, sentences, publishedAt);
    const quotations = findQuotations(text, paragraphs);
    const attributions = findAttributions(text, paragraphs, sentences, tokens, syntax, quotations, names);
    const entities = gatherEntities(
      text,
      paragraphs,
      sentences,
      tokens,
      syntax,
      names,
      values,
      quotations,
      attributions,
    );
    const quotes = resolveSpeakers(text, attributions, entities);
    return { paragraphs, sentences, tokens, quotes, entities };
  };
}
