import { splitParagraphs } from '../../src/analysis/layout/index.ts';
import { splitSentences, splitTokens } from '../../src/analysis/tokens/index.ts';
import type { Random } from './random.ts';
import type { CorpusLine } from './training-document.ts';

/** How many of the lines that stand as headlines are written in Title Case and in capitals, and how many short sentences in Title Case. */
const shares = { titled: 0.5, capitals: 0.1, sentence: 0.05 };
const longestHeadline = 110;
const isSentence = /[.!?:;,”"’)]$/;
/** Words that stay small in Title Case. */
const small = new Set(
  'a an the and but or nor as at by for from in into of off on onto over per to up via vs v with than'.split(
    ' ',
  ),
);
const smallWord = /(?<![\p{L}\p{N}’'.@-])\p{Ll}[\p{L}’']*/gu;

/** The same article with headlines as other newspapers write them. Spans stay where they are. */
export function createHeadlineVariation(random: Random): (line: CorpusLine) => CorpusLine {
  return (line) => {
    const paragraphs = splitParagraphs(line.text);
    const sentences = splitSentences(line.text, paragraphs, splitTokens(line.text, paragraphs));
    let text = line.text;
    for (const { start, end } of sentences)
      if (end - start <= longestHeadline)
        text = text.slice(0, start) + rewrite(text.slice(start, end), random()) + text.slice(end);
    return { ...line, text };
  };
}

function rewrite(words: string, draw: number): string {
  if (draw < (isSentence.test(words) ? shares.sentence : shares.titled)) return titled(words);
  if (draw < 1 - shares.capitals || isSentence.test(words)) return words;
  const capitals = words.toUpperCase();
  return capitals.length === words.length ? capitals : words;
}

const titled = (words: string): string =>
  words.replace(smallWord, (word) => (small.has(word) ? word : word[0]!.toUpperCase() + word.slice(1)));
