import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { putFigures } from '../../../scripts/figures.ts';
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

/** The page with each table made of the figures. */
export const withTables = (markdown: string, scores: Scores): string =>
  tables.reduce((text, table) => putFigures(text, table.name, renderTable(table, scores)), markdown);
