import type { Socket } from 'node:net';
import { commonHeaders } from '../common-headers.ts';
import { type ProblemKind, problemKinds } from './problem-kinds.ts';
import { representProblem } from './represent-problem.ts';
import { problemMediaType } from './send-problem.ts';

const kinds: Readonly<Record<string, ProblemKind>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};
const phrases: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** Milliseconds that a client has to close its side, before which closing ours for good could lose it the answer. */
const lingering = 1_000;

/** Answers bytes that never became a request, on the bare socket, and closes it. */
export function answerClientError({ code }: NodeJS.ErrnoException, socket: Socket, basePath: string): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const kind = kinds[code ?? ''] ?? 'malformed-http';
  const { status, description } = problemKinds[kind];
  const body = JSON.stringify(representProblem({ kind, detail: description }, `${basePath}/`, basePath));
  const head = [
    `HTTP/1.1 ${status} ${phrases[status]}`,
    `Content-Type: ${problemMediaType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...Object.entries(commonHeaders).map(([name, value]) => `${name}: ${value}`),
    `Date: ${new Date().toUTCString()}`,
    'Connection: close',
  ];
  socket.setTimeout(lingering);
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
