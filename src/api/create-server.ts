import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import { underBasePath } from './base-path.ts';
import { PreparedResponse } from './delivery/index.ts';
import { type Patience, timeoutsOf } from './limits/index.ts';
import { answerClientError, refuseRequest } from './problems/index.ts';

export interface ServerSettings {
  readonly patience: Patience;
  /** The path under which clients know the service: every request's URL begins with it, whether or not it came so. */
  readonly basePath: string;
}

/** The HTTP server. Slow senders are cut off, and what could be read in two ways is refused before any route sees it. */
export function createServer(route: RequestListener, { patience, basePath }: ServerSettings): Server {
  const options = {
    ...timeoutsOf(patience),
    // What Node answers without a Host has no body.
    requireHostHeader: false,
    // Most requests have no body, and a stream of nothing costs a tenth of a small answer.
    optimizeEmptyRequests: true,
    ServerResponse: PreparedResponse,
  };
  const server = createHttpServer(options, (request, response) => {
    request.url = underBasePath(basePath, request.url ?? '/');
    if (isUnambiguous(request)) route(request, response);
    else refuseRequest(response, 'malformed-http', basePath);
  });
  server.timeout = patience.answer;
  // Who says that no more will come still waits for the answer.
  Object.assign(server, { httpAllowHalfOpen: true });
  // RFC 9110 leaves it open what an unknown expectation does, and Node would answer without a body.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('connect', (_request, socket) =>
    answerClientError({} as NodeJS.ErrnoException, socket as never, basePath),
  );
  return server;
}

/** RFC 9112: a request has one Host (3.2), which only HTTP/1.0 does without, and there nobody knows chunks (6.1). */
function isUnambiguous({ rawHeaders, headers, httpVersionMinor }: IncomingMessage): boolean {
  const isOld = httpVersionMinor === 0;
  if (isOld && headers['transfer-encoding'] !== undefined) return false;
  let hosts = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++;
  }
  return hosts === 1 || (hosts === 0 && isOld);
}
