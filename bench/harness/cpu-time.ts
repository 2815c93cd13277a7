import { readFileSync } from 'node:fs';

/** Linux counts processes' time in ticks of ten milliseconds on every architecture that Node runs on. */
const secondsOfTick = 0.01;

/** CPU seconds, user and system, that the processes have used with all of their threads. */
export const cpuSeconds = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + ticksOf(pid), 0) * secondsOfTick;

/** CPU seconds of this process's children that have ended. */
export const cpuSecondsOfChildren = (): number => ticksOf(process.pid, 13) * secondsOfTick;

/** User and system time are the 12th and 13th field after the name, those of ended children the two that follow. */
function ticksOf(pid: number, field = 11): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // The name in brackets may hold anything; what follows it are numbers.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[field]) + Number(fields[field + 1]);
}

/** A process and its children, as nginx has them. */
export function familyOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1')
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return [pid, ...children.flatMap(familyOf)];
}

/** The most memory that a process has had resident, in bytes. */
export function residentBytes(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) * 1024;
}
