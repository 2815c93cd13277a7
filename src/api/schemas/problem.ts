import { Type } from 'typebox';
import { component, record, ref } from './component.ts';
import { limits } from './limits.ts';

const sentence = (description: string, example: string) =>
  Type.String({ description, minLength: 1, maxLength: limits.problem, examples: [example] });

const fault = { parameter: 'limit', detail: 'must be <= 100' };

export const Fault = component(
  'Fault',
  Type.Object(
    {
      parameter: Type.Optional(
        Type.String({
          description: 'The name of the wrong parameter; empty where the request’s is, as in `?=1`.',
          maxLength: limits.problem,
          examples: ['limit'],
        }),
      ),
      pointer: Type.Optional(
        Type.String({
          description: 'JSON pointer (RFC 6901) to what is wrong in the body; empty for the body as a whole.',
          maxLength: limits.problem,
          examples: ['/publishedAt'],
        }),
      ),
      detail: sentence('What is wrong with it.', 'must be <= 100'),
    },
    {
      additionalProperties: false,
      description: 'One thing that is wrong with the request.',
      examples: [fault],
    },
  ),
);

export const Problem = component(
  'Problem',
  record(
    {
      type: Type.String({
        description: 'What kind of problem it is: a path under which this service describes it.',
        format: 'uri-reference',
        maxLength: limits.problem,
        examples: ['/problems/invalid-request'],
      }),
      title: sentence(
        'The kind of problem in a few words, always the same for a `type`.',
        'The request is not valid',
      ),
      status: Type.Integer({
        description: 'The HTTP status.',
        minimum: 400,
        maximum: 599,
        format: 'int32',
        examples: [400],
      }),
      detail: sentence('What went wrong this time.', 'limit must be <= 100'),
      instance: Type.String({
        description: 'The URL that was asked for.',
        maxLength: limits.problem,
        examples: ['/v1/articles?limit=1000'],
      }),
      errors: Type.Array(ref(Fault), {
        description: 'Each wrong parameter or part of the body; empty where the problem is not about one.',
        maxItems: limits.faults,
      }),
    },
    {
      description: 'What went wrong, after RFC 9457.',
      examples: [
        {
          type: '/problems/invalid-request',
          title: 'The request is not valid',
          status: 400,
          detail: 'limit must be <= 100',
          instance: '/v1/articles?limit=1000',
          errors: [fault],
        },
      ],
    },
  ),
);

export const ProblemKind = component(
  'ProblemKind',
  record(
    {
      type: sentence('The `type` of its problems.', '/problems/invalid-request'),
      title: sentence('Its `title`.', 'The request is not valid'),
      status: Type.Integer({
        description: 'Its HTTP status.',
        minimum: 400,
        maximum: 599,
        format: 'int32',
        examples: [400],
      }),
      description: sentence(
        'When it occurs and what to do.',
        'A parameter or the body is wrong; `errors` names each.',
      ),
    },
    { description: 'A kind of problem, described for people.' },
  ),
);
