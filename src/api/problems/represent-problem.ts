import type { Static } from 'typebox';
import type { Fault, Problem as ProblemSchema } from '../schemas/index.ts';
import { type ProblemKind, problemKinds, problemType } from './problem-kinds.ts';

/** What went wrong with one request. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly detail: string;
  readonly errors?: readonly Static<typeof Fault>[] | undefined;
}

/** RFC 9457. `url` is the request's, `basePath` the path under which the service describes the kinds of problems. */
export function representProblem(
  { kind, detail, errors = [] }: Problem,
  url: string,
  basePath: string,
): Static<typeof ProblemSchema> {
  const { status, title } = problemKinds[kind];
  const type = basePath + problemType(kind);
  return { type, title, status, detail, instance: uriReference(url), errors: [...errors] };
}

const longest = 2_000;

/** The URL with everything escaped that a URI must not hold, so that even a broken one can be named. */
const uriReference = (url: string): string =>
  url
    .slice(0, longest)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, (character) => encodeURIComponent(character.toWellFormed()));
