import { pick, type Random } from '../../training/names/random.ts';
import type { Passages } from './passages.ts';

/** A text like news of about so many characters: paragraphs of sentences that never stood together, every third one quoting somebody. */
export function composeText({ sentences, people }: Passages, random: Random, length: number): string {
  const paragraphs: string[] = [];
  for (let written = 0; written < length; ) {
    const sentence = pick(random, sentences);
    const next = random() < 1 / 3 ? quote(sentence, pick(random, people)) : sentence;
    const paragraph = random() < 1 / 2 ? next : `${next} ${pick(random, sentences)}`;
    paragraphs.push(paragraph);
    written += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

const quote = (sentence: string, person: string): string => `“${sentence.slice(0, -1)},” said ${person}.`;
