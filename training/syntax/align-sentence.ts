import type { Sentence, Token } from '../../src/analysis/annotations/index.ts';
import { tagIndex } from '../../src/analysis/syntax/tag-set.ts';
import type { WordClasses } from '../../src/analysis/syntax/word-classes.ts';
import { readWordForms, type WordForms } from '../../src/analysis/syntax/word-forms.ts';
import { splitTokens } from '../../src/analysis/tokens/index.ts';
import type { GoldSentence, GoldWord } from './read-conllu.ts';

/** A gold sentence in our own tokens. */
export interface Example {
  readonly forms: WordForms;
  readonly sentence: Sentence;
  readonly tags: Uint8Array;
}

/**
 * Carries a treebank's sentence over to our tokens by their characters. Where we keep several words as one, the one
 * nearest the root speaks for them. Undefined where texts differ.
 */
export function alignSentence({ text, words }: GoldSentence, classes: WordClasses): Example | undefined {
  const tokens = splitTokens(text, [{ start: 0, end: text.length, number: 1, role: 'body' }]);
  const wordAt = wordsByCharacter(words);
  const owners = tokensByCharacter(text, tokens);
  if (tokens.length === 0 || wordAt.length !== owners.length) return undefined;
  const depths = words.map((_, i) => depthOf(words, i));
  const wordOf = tokens.map((_, t) => speaker(wordAt, owners, t, depths));
  const sentence = { start: 0, end: text.length, firstToken: 0, endToken: tokens.length };
  const tags = Uint8Array.from(wordOf, (word) => tagIndex(words[word]!.tag));
  return { forms: readWordForms(text, tokens, [sentence], classes), sentence, tags };
}

const wordsByCharacter = (words: readonly GoldWord[]): readonly number[] =>
  words.flatMap(({ form }, i) => Array.from({ length: form.replace(/\s/g, '').length }, () => i));

const tokensByCharacter = (text: string, tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap(({ start, end }, i) =>
    Array.from({ length: text.slice(start, end).replace(/\s/g, '').length }, () => i),
  );

/** Of the words that share a character with the token, the one nearest the root. */
function speaker(
  wordAt: readonly number[],
  owners: readonly number[],
  token: number,
  depths: readonly number[],
) {
  let best = -1;
  for (let c = owners.indexOf(token); owners[c] === token; c++) {
    const word = wordAt[c]!;
    if (best < 0 || depths[word]! < depths[best]!) best = word;
  }
  return best;
}

function depthOf(words: readonly GoldWord[], word: number): number {
  let depth = 0;
  for (let at = word; at >= 0 && depth <= words.length; at = words[at]!.head) depth++;
  return depth;
}
