import type { Sentence, Syntax, Token } from '../annotations/index.ts';
import { retagHeadline } from './retag-headline.ts';
import { retagHonorifics } from './retag-honorifics.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { createTagger } from './tag-sentence.ts';
import { tagSet } from './tag-set.ts';
import { isTitleCased, readWordForms } from './word-forms.ts';

/** The part of speech of every token, and which sentences are in Title Case. */
export function tagTokens(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  model: SyntaxModel,
): Syntax {
  const forms = readWordForms(text, tokens, sentences, model.classes);
  const numbers = new Uint8Array(tokens.length);
  const tag = createTagger(model);
  const titleCased = sentences.map((sentence) => isTitleCased(forms.shapes, sentence));
  sentences.forEach((sentence, k) => {
    tag(forms, numbers, sentence);
    if (titleCased[k]) retagHeadline(text, tokens, sentence, forms, numbers, tag);
  });
  retagHonorifics(text, tokens, numbers);
  return { tags: Array.from(numbers, (number) => tagSet[number]!), titleCased };
}
