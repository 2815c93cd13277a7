import { toMarkdown } from '../../../scripts/figures.ts';
import type { Scores } from '../baseline.ts';

/** A cell is written as it is, or is a figure of the baseline. */
export type Cell = string | { readonly scoring: string; readonly figure: string };

/** A table of docs/quality.md: what stands above the columns, and the rows below. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A figure of the baseline. */
export const at = (scoring: string, figure: string): Cell => ({ scoring, figure });

/** The table in Markdown, figures with one digit after the point; what has not been measured is a dash. */
export const renderTable = ({ columns, rows }: Table, scores: Scores): string =>
  toMarkdown([columns, ...rows.map((row) => row.map((cell) => render(cell, scores)))]);

function render(cell: Cell, scores: Scores): string {
  return typeof cell === 'string' ? cell : (scores[cell.scoring]?.[cell.figure]?.toFixed(1) ?? '–');
}
