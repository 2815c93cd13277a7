import type { Sentence, Token } from '../../src/analysis/index.ts';
import { splitParagraphs } from '../../src/analysis/layout/index.ts';
import { begin, coarseTypes, inner, label, last, outside, single } from '../../src/analysis/names/label.ts';
import { splitSentences, splitTokens } from '../../src/analysis/tokens/index.ts';

/** A line of a corpus: spans are UTF-16, half-open, with a coarse type. */
export interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (readonly [number, number, string, ...string[]])[];
}

/** A text with our tokens and the label of each. */
export interface TrainingDocument {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly labels: Uint8Array;
  /** Corpora of one domain share their customs. */
  readonly domain: string;
  /** Read as if a part of what is listed were not, so that names are known by what stands around them, too. */
  readonly thinned?: boolean;
}

const leadingWord = /^(?:the|a|an)\s+/i;

/** Brings a line's spans onto our tokens: a span takes every token that it touches, articles in front left out. */
export function toDocument({ text, entities }: CorpusLine, domain = ''): TrainingDocument {
  const paragraphs = splitParagraphs(text);
  const tokens = splitTokens(text, paragraphs);
  const sentences = splitSentences(text, paragraphs, tokens);
  const labels = new Uint8Array(tokens.length).fill(outside);
  for (const [start, end, type] of entities) {
    const index = coarseTypes.indexOf(type as (typeof coarseTypes)[number]);
    const article = type === 'MISC' ? 0 : (leadingWord.exec(text.slice(start, end))?.[0].length ?? 0);
    if (index >= 0) labelSpan(text, tokens, labels, start + article, end, index);
  }
  return { text, tokens, sentences, labels, domain };
}

function labelSpan(
  text: string,
  tokens: readonly Token[],
  labels: Uint8Array,
  start: number,
  end: number,
  type: number,
): void {
  const covered = tokens.flatMap((token, i) => (token.start < end && start < token.end ? [i] : []));
  const [from, to] = [covered[0], covered.at(-1)];
  if (from === undefined || to === undefined || text[tokens[from]!.start] === '@') return;
  for (let i = from; i <= to; i++) labels[i] = label(type, positionIn(i, from, to));
}

function positionIn(i: number, from: number, to: number): number {
  if (from === to) return single;
  return i === from ? begin : i === to ? last : inner;
}
