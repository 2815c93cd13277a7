/** Sends half a request, SIGTERM, the other half; prints the answer's status and the milliseconds from it to the container's end. */
import { execFileSync } from 'node:child_process';
import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

const [port, name] = process.argv.slice(2);
const podman = (...words) =>
  execFileSync('podman', ['--cgroup-manager', 'cgroupfs', '--runtime', 'runc', ...words], {
    encoding: 'utf8',
  });

const body = '“We will go,” said Ada Linden.';
const busy = request({
  port,
  host: '127.0.0.1',
  path: '/v1/analyses',
  method: 'POST',
  headers: { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(body) },
});
const answered = new Promise((resolve) => {
  busy.on('response', (response) => response.resume().on('end', () => resolve(response.statusCode)));
  busy.on('error', ({ code }) => resolve(code));
});
busy.write(body.slice(0, 10));
await setTimeout(300);
podman('kill', '--signal', 'TERM', name);
await setTimeout(200);
busy.end(body.slice(10));
const status = await answered;
const from = Date.now();
podman('wait', name);
const finished = podman('inspect', name, '--format', '{{.State.FinishedAt.UnixMilli}}');
console.log(`${status} ${Math.max(0, Number(finished) - from)}`);
