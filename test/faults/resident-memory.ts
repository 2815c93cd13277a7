import { readFileSync } from 'node:fs';

const pageSize = 4096;

/** How many bytes of memory a process holds. */
export const residentMemory = (pid: number | undefined): number =>
  Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageSize;
