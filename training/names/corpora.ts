import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeGold } from './normalize-gold.ts';
import { type CorpusLine, type TrainingDocument, toDocument } from './training-document.ts';

/** Contracts call a party "Borrower" and label it a person: left out. */
const leftOut = new Set(['sec-train']);
/** Notices of one government: what they call miscellaneous is numbers and dates. */
const withoutMisc = new Set(['multiner-train']);

/** Parts that ship but are left out while choices are made (`train.ts --held-out`): one of each kind of text but tweets. */
export const heldOut = ['wikigold-test', 'uner-ewt-test', 'gum-rest-bysa', 'uner-pud-wiki-test'];

/** Every corpus that may ship, by name, in the order of their names. */
export function readCorpora(dir: string): Map<string, TrainingDocument[]> {
  const folder = join(dir, 'entities/train');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.replace('.jsonl', ''))
    .filter((name) => !leftOut.has(name))
    .sort();
  return new Map(
    names.map((name) => [
      name,
      readLines(join(folder, `${name}.jsonl`)).map((line) =>
        toDocument(normalizeGold(clean(name, line)), domainOf(name)),
      ),
    ]),
  );
}

export const readLines = (file: string): CorpusLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as CorpusLine);

/** "uner-ewt-dev" and "uner-pud-wiki-test" follow one guideline, and so do two corpora of tweets. */
const domainOf = (name: string): string => (/^(?:btc|wnut)/.test(name) ? 'tweets' : name.split('-')[0]!);

const clean = (name: string, line: CorpusLine): CorpusLine =>
  withoutMisc.has(name) ? { ...line, entities: line.entities.filter(([, , type]) => type !== 'MISC') } : line;
