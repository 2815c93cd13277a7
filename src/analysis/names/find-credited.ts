import type { Sentence, Token } from '../annotations/index.ts';
import { findCredit } from '../layout/index.ts';
import type { CoarseName } from './recognise-spans.ts';

const capital = /^\p{Lu}/u;

/** The publisher in a credit line: "Source: Observadora". */
export function findCredited(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): CoarseName[] {
  return sentences.flatMap((sentence) => {
    const credited = findCredit(text, sentence);
    if (!credited || !capital.test(text.slice(credited.start, credited.end))) return [];
    let firstToken = sentence.firstToken;
    while (firstToken < sentence.endToken && tokens[firstToken]!.start < credited.start) firstToken++;
    let endToken = sentence.endToken;
    while (endToken > firstToken && tokens[endToken - 1]!.kind === 'punctuation') endToken--;
    if (firstToken >= endToken) return [];
    return [
      { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end, type: 'ORG', firstToken, endToken },
    ];
  });
}
