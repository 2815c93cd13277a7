import type { ServerResponse } from 'node:http';
import { commonHeaders } from '../common-headers.ts';
import { type ProblemKind, problemKinds } from './problem-kinds.ts';
import { representProblem } from './represent-problem.ts';
import { problemMediaType } from './send-problem.ts';

/** Answers a request that no route shall see, and closes its connection. */
export function refuseRequest(response: ServerResponse, kind: ProblemKind, basePath: string): void {
  const { status, description } = problemKinds[kind];
  const { url = '/' } = response.req;
  const body = JSON.stringify(representProblem({ kind, detail: description }, url, basePath));
  const headers = {
    ...commonHeaders,
    'content-type': problemMediaType,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    connection: 'close',
  };
  response.writeHead(status, headers).end(body);
}
