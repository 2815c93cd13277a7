import type { Sentence, Syntax, Token } from '../annotations/index.ts';
import { retagHeadline } from './retag-headline.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { createTagger } from './tag-sentence.ts';
import { tagSet } from './tag-set.ts';
import { readWordForms } from './word-forms.ts';

/** The part of speech of every token. */
export function tagTokens(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  model: SyntaxModel,
): Syntax {
  const forms = readWordForms(text, tokens, sentences, model.classes);
  const numbers = new Uint8Array(tokens.length);
  const tag = createTagger(model);
  for (const sentence of sentences) {
    tag(forms, numbers, sentence);
    retagHeadline(text, tokens, sentence, forms, numbers, tag);
  }
  return { tags: Array.from(numbers, (number) => tagSet[number]!) };
}
