import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What articles are made of. */
export interface Passages {
  readonly sentences: readonly string[];
  /** People as the corpora name them. */
  readonly people: readonly string[];
}

/** Openly licensed, with sentences and people marked: Wikipedia's and GUM's, CC BY, CC BY-SA and MIT. */
const corpora = ['wikigold-test', 'redocred-dev', 'redocred-test', 'crossner-politics-dev', 'gum-rest-bysa'];
const folder = resolve(process.env.CORPORA_DIR ?? join(import.meta.dirname, '../../../shared/corpora'));

interface Document {
  readonly text: string;
  readonly sents: readonly (readonly [start: number, end: number])[];
  readonly entities: readonly (readonly [start: number, end: number, type: string, ...unknown[]])[];
}

/** Reads the corpora under CORPORA_DIR. Throws where they are not there. */
export function readPassages(): Passages {
  const documents = corpora.flatMap(readDocuments);
  const sentences = documents.flatMap(({ text, sents }) =>
    sents.map(([start, end]) => text.slice(start, end).trim()),
  );
  const people = documents.flatMap(({ text, entities }) =>
    entities.filter(([, , type]) => type === 'PER').map(([start, end]) => text.slice(start, end)),
  );
  return { sentences: sentences.filter(isSentence), people: [...new Set(people.filter(isFullName))] };
}

const readDocuments = (corpus: string): Document[] =>
  readFileSync(join(folder, 'entities/train', `${corpus}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Document);

const isSentence = (words: string): boolean => /^[A-Z][^\n“”"]{30,300}\.$/.test(words);
const isFullName = (words: string): boolean => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(words);
