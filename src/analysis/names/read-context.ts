import type { Sentence, Token } from '../annotations/index.ts';
import type { Context } from './context.ts';
import { gatherSigns } from './document-features.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readTopic } from './read-topic.ts';
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
  const topic = readTopic(features, gazetteer.vectors);
  return sentences.map(({ firstToken: first, endToken: end }) => ({
    features,
    signs,
    topic,
    first,
    end,
    shouting: isShouting(features, first, end),
    line: lineKind(features, first, end),
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

/** 0 for prose; where few words are in small letters, 1, or 2 where there are numbers. */
function lineKind({ shape }: TokenFeatures, first: number, end: number): number {
  let [small, capital, digits] = [0, 0, 0];
  for (let i = first; i < end; i++) {
    if (shape[i] === shapes.lower) small++;
    else if (shape[i] === shapes.digits) digits++;
    else if (shape[i] !== shapes.other) capital++;
  }
  if (small > 0.4 * (small + capital + digits)) return 0;
  return digits > 0 ? 2 : 1;
}
