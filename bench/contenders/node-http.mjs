/** The least that Node can do: everything prebuilt, validators compared as strings, no router. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { bytesOf, names, port } from './sample.mjs';

const answers = new Map(names.map((name) => [`/${name}`, build(bytesOf(name))]));

function build(body) {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = ['Content-Type', 'application/json; charset=utf-8', 'ETag', etag];
  const gzip = gzipSync(body);
  return {
    etag,
    body,
    headers: [...headers, 'Content-Length', String(body.length)],
    gzip,
    gzipHeaders: [...headers, 'Content-Encoding', 'gzip', 'Content-Length', String(gzip.length)],
    unchangedHeaders: ['ETag', etag],
  };
}

const server = createServer((request, response) => {
  const answer = answers.get(request.url);
  if (!answer) {
    response.writeHead(404).end();
  } else if (request.headers['if-none-match'] === answer.etag) {
    response.writeHead(304, answer.unchangedHeaders).end();
  } else if (request.headers['accept-encoding'] === 'gzip') {
    response.writeHead(200, answer.gzipHeaders).end(answer.gzip);
  } else {
    response.writeHead(200, answer.headers);
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  }
});
server.listen(port, '127.0.0.1');
