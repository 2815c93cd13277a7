import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Metrics } from './metrics.ts';

/** Answers `GET /metrics` on a port of its own, which clients of the service need not reach. Rejects where it cannot listen. */
export async function serveMetrics(metrics: Metrics, host: string, port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics' || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'content-length': 0 }).end();
      return;
    }
    const body = await metrics.write();
    response.writeHead(200, { 'content-type': metrics.contentType }).end(body);
  });
  server.listen(port, host);
  await once(server, 'listening');
  server.unref();
  return server;
}
