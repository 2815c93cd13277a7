import { instantOf } from '../articles/index.ts';

/** One line of input: a text to analyse, or what is wrong with the line, with its id where that can be read. */
export type RequestLine =
  | { readonly id: string | number; readonly text: string; readonly publishedAt: string | undefined }
  | { readonly id?: string | number; readonly error: string };

/** Reads `{ "id", "text", "publishedAt"? }`. Other keys are left aside, so that annotated corpora can be piped in as they are. */
export function parseRequestLine(bytes: Uint8Array): RequestLine {
  const line = decode(bytes);
  if (line === undefined) return { error: 'the line is not UTF-8' };
  const given = parseJson(line);
  if (given instanceof SyntaxError) return { error: `the line is not JSON: ${given.message}` };
  if (!isObject(given)) return { error: 'the line is not a JSON object' };
  const { id, text, publishedAt } = given;
  if (typeof id !== 'string' && typeof id !== 'number') return { error: 'id must be a string or a number' };
  if (typeof text !== 'string') return { id, error: 'text must be a string' };
  if (!text.isWellFormed()) return { id, error: 'text holds half of a surrogate pair' };
  if (publishedAt === undefined || publishedAt === null) return { id, text, publishedAt: undefined };
  return typeof publishedAt === 'string' && instantOf(publishedAt) !== undefined
    ? { id, text, publishedAt }
    : { id, error: 'publishedAt must be a date or date-time in ISO 8601' };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return error;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
