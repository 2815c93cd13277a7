import type { FastifyError } from 'fastify';
import { readableMediaTypes } from '../readable-media-types.ts';
import { faultsOf } from './faults-of.ts';
import { kindOfStatus, type ProblemKind } from './problem-kinds.ts';
import type { Problem } from './represent-problem.ts';
import { RequestError } from './request-error.ts';

/** What Fastify's own errors are, by its codes. */
const frameworkKinds: Readonly<Record<string, ProblemKind>> = {
  FST_ERR_BAD_URL: 'malformed-url',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-body',
  FST_STATIC_FORBIDDEN_PATH: 'not-found',
};

/** Details where Fastify's own message says less than a client needs. */
const details: Partial<Record<ProblemKind, string>> = {
  'not-found': 'There is no such resource.',
  'unsupported-media-type': `Send ${readableMediaTypes.join(' or ')}.`,
};

/** What a client is told of an error. Nothing of an unexpected one. */
export function problemOfError(error: FastifyError | RequestError): Problem {
  if (error instanceof RequestError) return error.problem;
  if (error.validation) return problemOfFaults(faultsOf(error));
  const kind = frameworkKinds[error.code] ?? kindOfStatus(error.statusCode ?? 500);
  if (kind === undefined || kind === 'internal-error')
    return { kind: 'internal-error', detail: 'The request could not be answered.' };
  return { kind, detail: details[kind] ?? error.message };
}

/** A request with wrong parameters or a wrong body. */
export const problemOfFaults = (errors: NonNullable<Problem['errors']>): Problem => ({
  kind: 'invalid-request',
  detail: errors
    .map(({ parameter, pointer, detail }) => `${parameter ?? (pointer || 'The body')} ${detail}`)
    .join('; '),
  errors,
});
