import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scores } from '../baseline.ts';
import { coreferenceTable, speakerTable } from './entity-tables.ts';
import { nameTable, nameTypeTable } from './name-tables.ts';
import { quoteTable, quoteTypeTable } from './quote-tables.ts';
import { renderTable, type Table } from './table.ts';

const page = join(import.meta.dirname, '../../../docs/quality.md');

const tables: readonly Table[] = [
  quoteTable,
  quoteTypeTable,
  speakerTable,
  nameTable,
  nameTypeTable,
  coreferenceTable,
];

export const readPage = (): string => readFileSync(page, 'utf8');

/** Renews the tables of docs/quality.md; what stands around them is written by hand. */
export const writeTables = (scores: Scores): void => writeFileSync(page, withTables(readPage(), scores));

/** The page with each table between its marks, "<!-- figures: quotes -->" and "<!-- end -->", made of the figures. */
export function withTables(markdown: string, scores: Scores): string {
  return tables.reduce((text, table) => withTable(text, table, renderTable(table, scores)), markdown);
}

function withTable(markdown: string, { name }: Table, rendered: string): string {
  const opening = `<!-- figures: ${name} -->`;
  const from = markdown.indexOf(opening);
  const to = markdown.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0) throw new Error(`docs/quality.md has no place for the figures of ${name}`);
  return `${markdown.slice(0, from + opening.length)}\n\n${rendered}\n\n${markdown.slice(to)}`;
}
