import { getSystemErrorMessage } from 'node:util';

/** What the operating system says went wrong, in plain words: "permission denied". */
export function describeSystemError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { errno } = error as NodeJS.ErrnoException;
  return typeof errno === 'number' ? getSystemErrorMessage(errno) : error.message;
}
