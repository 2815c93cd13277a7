import { readFileSync } from 'node:fs';
import { splitParagraphs } from '../../src/analysis/layout/index.ts';
import { findNames, parseNameModel } from '../../src/analysis/names/index.ts';
import { splitSentences, splitTokens } from '../../src/analysis/tokens/index.ts';

/** The model of names with the little that it stands on: what it costs apart from everything else. */
export function readerOfNames(weights: string): (text: string) => unknown {
  const model = parseNameModel(readFileSync(weights));
  return (text) => {
    const paragraphs = splitParagraphs(text);
    const tokens = splitTokens(text, paragraphs);
    return findNames(text, tokens, splitSentences(text, paragraphs, tokens), model);
  };
}
