import type { Span } from '../../annotations/index.ts';
import { firstEndingAfter } from '../../annotations/index.ts';
import type { Cluster } from '../cluster.ts';
import type { Scene } from './scene.ts';
import type { Sources } from './sources.ts';

/** What stands between quotation marks, and who says it. */
export interface Speech {
  isQuoted(token: number): boolean;
  /** Who says the quoted token, as far as the sources know by now. */
  speakerAt(token: number, sources: Sources): Cluster | undefined;
  /** How far the telling has got at a sentence; sentences inside quotations take less time. */
  timeOf(sentence: number): number;
}

const unquoted = -2;
const unattributed = -1;
const quotedTime = 0.3;

export function readSpeech(scene: Scene): Speech {
  const marks = markTokens(scene);
  const times = readTimes(scene, marks);
  return {
    isQuoted: (token) => marks[token]! !== unquoted,
    speakerAt: (token, sources) => (marks[token]! >= 0 ? sources.speakerOf(marks[token]!) : undefined),
    timeOf: (sentence) => times[sentence]!,
  };
}

/** For each token the attribution that it is part of, if it stands between quotation marks. */
function markTokens({ tokens, quotations, attributions }: Scene): Int32Array {
  const marks = new Int32Array(tokens.length).fill(unquoted);
  const over = ({ start, end }: Span, mark: (token: number) => void): void => {
    for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) mark(i);
  };
  for (const quotation of quotations)
    if (quotation.depth === 0)
      over(quotation, (token) => {
        marks[token] = unattributed;
      });
  attributions.forEach(({ parts }, index) => {
    for (const part of parts)
      over(part, (token) => {
        if (marks[token] !== unquoted) marks[token] = index;
      });
  });
  return marks;
}

function readTimes({ sentences }: Scene, marks: Int32Array): Float64Array {
  const times = new Float64Array(sentences.length);
  let time = 0;
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    const inside = marks[firstToken]! !== unquoted && marks[endToken - 1]! !== unquoted;
    time += inside ? quotedTime : 1;
    times[sentence] = time;
  });
  return times;
}
