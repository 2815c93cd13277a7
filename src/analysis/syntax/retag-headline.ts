import type { Sentence, Token } from '../annotations/index.ts';
import type { createTagger } from './tag-sentence.ts';
import { tagSet } from './tag-set.ts';
import { readInSmallLetters, type WordForms } from './word-forms.ts';

const noun = /^NNP?S?$/;

/**
 * "Police Warn of Floods": where every word has a capital, capitals do not tell names from verbs, so the line is tagged again in small
 * letters. What is a noun then may still be a name, and keeps its first tag.
 */
export function retagHeadline(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  forms: WordForms,
  numbers: Uint8Array,
  tag: ReturnType<typeof createTagger>,
): void {
  const { firstToken, endToken } = sentence;
  const first = numbers.slice(firstToken, endToken);
  readInSmallLetters(forms, text, tokens, sentence);
  tag(forms, numbers, sentence);
  for (let i = firstToken; i < endToken; i++)
    if (noun.test(tagSet[numbers[i]!]!)) numbers[i] = first[i - firstToken]!;
}
