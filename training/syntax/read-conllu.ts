import { readFileSync } from 'node:fs';

/** One word of a treebank. `head` is the index of another word of the sentence, -1 at the root. */
export interface GoldWord {
  readonly form: string;
  readonly tag: string;
  readonly head: number;
}
export interface GoldSentence {
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** Sentences of a CoNLL-U file; a word written as one with the next ("don't") shares its surface out among its parts. */
export const readConllu = (path: string): readonly GoldSentence[] =>
  readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .filter((block) => block.includes('# text = '))
    .map(readSentence);

function readSentence(block: string): GoldSentence {
  const lines = block.split('\n');
  const text = lines.find((line) => line.startsWith('# text = '))!.slice(9);
  const words: GoldWord[] = [];
  let surface: { readonly last: number; readonly form: string } | undefined;
  for (const line of lines) {
    const columns = line.split('\t');
    if (columns.length < 8 || columns[0]!.includes('.')) continue;
    const [first, last] = columns[0]!.split('-').map(Number);
    if (last !== undefined) {
      surface = { last, form: columns[1]! };
      continue;
    }
    const whole = surface?.form.slice(0, columns[1]!.length) ?? columns[1]!;
    const form = surface && first === surface.last ? surface.form : whole;
    if (surface)
      surface = first === surface.last ? undefined : { ...surface, form: surface.form.slice(whole.length) };
    words.push({ form, tag: columns[4]!, head: Number(columns[6]) - 1 });
  }
  return { text, words };
}
