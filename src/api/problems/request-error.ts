import type { Problem } from './represent-problem.ts';

/** A problem as an error, for the one place where Fastify takes nothing else: a body parser's callback. */
export class RequestError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'RequestError';
    this.problem = problem;
  }
}
