/** Every error there is, as RFC 9457 problems: one closed list of kinds, one shape, no word of what happened inside. */
export { answerClientError } from './answer-client-error.ts';
export { answerError } from './answer-error.ts';
export { answerUnknown } from './answer-unknown.ts';
export { type ProblemKind, problemKindNames, problemKinds, problemType } from './problem-kinds.ts';
export { problemOfFaults } from './problem-of-error.ts';
export { refuseRequest } from './refuse-request.ts';
export { type Problem, representProblem } from './represent-problem.ts';
export { RequestError } from './request-error.ts';
export { problemMediaType, sendNotFound, sendOverloaded, sendProblem } from './send-problem.ts';
