import { instantOf } from '../../articles/index.ts';
import { type Problem, problemOfFaults } from '../problems/index.ts';

/** A posted text, in the shape that its schema has let through. */
export interface TextBody {
  readonly text: string;
  readonly publishedAt?: string | undefined;
}

/** What is wrong with a posted text beyond its shape: Fastify passes on a request that has no body, schemas know no calendar. */
export function problemOfBody(body: unknown): Problem | undefined {
  if (body === undefined) return problemOfFaults([{ pointer: '', detail: 'is missing' }]);
  const { text, publishedAt } = body as TextBody;
  if (publishedAt !== undefined && instantOf(publishedAt) === undefined)
    return problemOfFaults([{ pointer: '/publishedAt', detail: 'is not a date or time that exists' }]);
  if (text.isWellFormed()) return undefined;
  return {
    kind: 'ill-formed-text',
    detail: 'The text is not Unicode.',
    errors: [{ pointer: '/text', detail: 'holds a surrogate without its partner' }],
  };
}
