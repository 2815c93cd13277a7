import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { putFigures, toMarkdown } from '../../scripts/figures.ts';
import { type Result, tables } from './speed-tables.ts';

const root = join(import.meta.dirname, '../..');
const page = join(root, 'docs/speed.md');

export const readPage = (): string => readFileSync(page, 'utf8');

/** What bench/results/NAME.json holds; undefined where nothing was stored yet. */
export function readResult(name: string): Result | undefined {
  const file = join(root, 'bench/results', `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result) : undefined;
}

/** Renews the tables of docs/speed.md; what stands around them is written by hand. */
export const writeTables = (): void => writeFileSync(page, withTables(readPage(), readResult));

/** The page with each table between its marks, "<!-- figures: serving -->" and "<!-- end -->". */
export function withTables(markdown: string, resultOf: (name: string) => Result | undefined): string {
  return Object.keys(tables).reduce((text, name) => withTable(text, name, resultOf(name)), markdown);
}

function withTable(markdown: string, name: string, result: Result | undefined): string {
  return putFigures(markdown, name, result ? toMarkdown(tables[name]!(result)) : 'Not measured yet.');
}
