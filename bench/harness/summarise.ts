import type { Contender } from './contenders.ts';
import type { Cell } from './measure.ts';
import { rows } from './rows.ts';
import { median, rounded } from './statistics.ts';

/** Medians over the rounds; `ratio` is the median of the rounds' own ratios of CPU time to the base's. */
export interface Line {
  readonly row: string;
  readonly contender: string;
  readonly cpuMicroseconds: number;
  readonly ratio: number;
  readonly perSecond: number;
  readonly p99Milliseconds: number;
}

export function summarise(cells: readonly Cell[], contenders: readonly Contender[], base: string): Line[] {
  return rows.flatMap((row) =>
    contenders.flatMap(({ name }) => {
      const own = cells.filter((cell) => cell.row === row.name && cell.contender === name);
      if (own.length === 0) return [];
      const ratios = own.map((cell) => cell.cpu / cpuOfBase(cells, cell, base));
      return {
        row: row.name,
        contender: name,
        cpuMicroseconds: rounded(median(own.map(({ cpu }) => cpu))),
        ratio: rounded(median(ratios)),
        perSecond: Math.round(median(own.map(({ perSecond }) => perSecond))),
        p99Milliseconds: rounded(median(own.map(({ p99 }) => p99))),
      };
    }),
  );
}

const cpuOfBase = (cells: readonly Cell[], { row, round }: Cell, base: string): number =>
  cells.find((cell) => cell.row === row && cell.round === round && cell.contender === base)?.cpu ??
  Number.NaN;

export function printTable(lines: readonly Line[]): void {
  console.log(
    '\n| row | contender | CPU µs a request | × node:http | requests a second | p99 ms |\n|---|---|---|---|---|---|',
  );
  for (const { row, contender, cpuMicroseconds, ratio, perSecond, p99Milliseconds } of lines)
    console.log(
      `| ${row} | ${contender} | ${cpuMicroseconds} | ${ratio} | ${perSecond} | ${p99Milliseconds} |`,
    );
}
