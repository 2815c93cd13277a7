import type { Name, Sentence, Span, Syntax, Token } from '../annotations/index.ts';
import { type Gazetteer, longestPhrase, lookUpWords } from './gazetteer.ts';

const capital = /\p{Lu}/u;

/**
 * "Modi Meets Macron" in a headline in Title Case is a name before a verb; what stands behind is one where the
 * article names it again. A name that is listed, or that stands in the article twice, is left whole.
 */
export function cutAtVerbs(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { tags, titleCased }: Syntax,
  names: readonly Name[],
  gazetteer: Gazetteer,
): readonly Name[] {
  if (!titleCased.includes(true)) return names;
  const seen = new Map<string, number>();
  for (const name of names) seen.set(wordsOf(name), (seen.get(wordsOf(name)) ?? 0) + 1);
  let sentence = 0;
  let token = 0;
  return names.flatMap((name) => {
    while (sentences[sentence]!.end <= name.start) sentence++;
    if (!titleCased[sentence] || seen.get(wordsOf(name))! > 1 || isListed(name)) return [name];
    while (tokens[token]!.end <= name.start) token++;
    return cut(name, token).filter((piece, k) => k === 0 || seen.has(wordsOf(piece)));
  });

  function wordsOf({ start, end }: Span): string {
    return text.slice(start, end);
  }

  function isListed(name: Span): boolean {
    const words = wordsOf(name).toLowerCase().split(' ');
    return words.length <= longestPhrase && lookUpWords(gazetteer, words) !== 0;
  }

  /** The parts of a name between verbs, itself where it has none. */
  function cut(name: Name, first: number): Name[] {
    const pieces = [name];
    for (let i = first + 1; i < tokens.length && tokens[i]!.start < name.end; i++) {
      if (tags[i] !== 'VBZ' || !capital.test(text[tokens[i]!.start]!) || isListed(tokens[i]!)) continue;
      const last = pieces.pop()!;
      if (tokens[i - 1]!.end > last.start) pieces.push({ ...last, end: tokens[i - 1]!.end });
      if (tokens[i]!.end < name.end) pieces.push({ ...name, start: tokens[i + 1]!.start });
    }
    return pieces;
  }
}
