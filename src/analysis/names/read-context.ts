import type { Sentence, Token } from '../annotations/index.ts';
import { gatherSigns } from './document-features.ts';
import type { Context } from './extract-features.ts';
import type { Gazetteer } from './gazetteer.ts';
import { describeTokens, markPhrases, type TokenFeatures } from './token-features.ts';
import { shapes } from './word-shape.ts';

/** Each sentence with what is known of its tokens and of the article around it. */
export function readContexts(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Context[] {
  const features = describeTokens(text, tokens, gazetteer);
  for (const sentence of sentences) markPhrases(features, sentence, gazetteer);
  const signs = gatherSigns(features, sentences);
  return sentences.map(({ firstToken: first, endToken: end }) => ({
    features,
    signs,
    first,
    end,
    shouting: isShouting(features, first, end),
  }));
}

/** Whether words of three letters or more are mostly in capitals. */
function isShouting({ shape }: TokenFeatures, first: number, end: number): boolean {
  let upper = 0;
  let other = 0;
  for (let i = first; i < end; i++) {
    if (shape[i] === shapes.upper) upper++;
    else if (shape[i] === shapes.lower || shape[i] === shapes.capital) other++;
  }
  return upper >= 3 && upper > 3 * other;
}
