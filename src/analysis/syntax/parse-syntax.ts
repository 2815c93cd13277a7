import type { Sentence, Syntax, Token } from '../annotations/index.ts';
import { createParser } from './parse-sentence.ts';
import { relationSet } from './relation-set.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { createTagger } from './tag-sentence.ts';
import { tagSet } from './tag-set.ts';
import { readWordForms } from './word-forms.ts';

/** Tags and parses every sentence: one tree a sentence, heads inside it. */
export function parseSyntax(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  model: SyntaxModel,
): Syntax {
  const forms = readWordForms(text, tokens, sentences);
  const tags = new Uint8Array(tokens.length);
  const heads = new Int32Array(tokens.length).fill(-1);
  const relations = new Array<string>(tokens.length).fill('dep');
  const tag = createTagger(model);
  const parse = createParser(model, longestOf(sentences));
  for (const sentence of sentences) {
    tag(forms, tags, sentence);
    const { heads: within, relations: numbers, count } = parse(forms, tags, sentence);
    for (let i = 0; i < count; i++) {
      const head = within[i]!;
      heads[sentence.firstToken + i] = head === count ? -1 : sentence.firstToken + head;
      relations[sentence.firstToken + i] = relationSet[numbers[i]!]!;
    }
  }
  return { tags: Array.from(tags, (number) => tagSet[number]!), heads, relations };
}

const longestOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((longest, { firstToken, endToken }) => Math.max(longest, endToken - firstToken), 0);
