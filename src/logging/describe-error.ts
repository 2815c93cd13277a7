import { redacted } from './redact-url.ts';

/** An error for the log: nothing of what it carries along, such as a request with its header fields, but what it says, without secrets. */
export const describeError = (error: Error, depth = 0): object => ({
  type: error.name,
  message: redactWords(error.message),
  stack: redactWords(error.stack ?? ''),
  code: (error as NodeJS.ErrnoException).code,
  cause: error.cause instanceof Error && depth < deepest ? describeError(error.cause, depth + 1) : undefined,
});

const deepest = 5;

/** Words with the values of credentials taken out: header fields to the end of their line, passwords and parameters in URLs. */
const redactWords = (words: string): string =>
  words
    .replace(/(authorization|cookie|api-key)["']?[:=].*/gi, `$1: ${redacted}`)
    .replace(/\/\/[^\s/@]*@/g, `//${redacted}@`)
    .replace(/([?&;][^\s?&;=]*=)[^\s&;"'’”)]*/g, `$1${redacted}`);
