/**
 * A load generator for HEAD alone, which wrk cannot ask: it waits for a body that never comes. Keeps 64 connections busy with one
 * request each until the time is over and prints what wrk's script prints. `node count-answers.mjs PORT PATH SECONDS`
 */
import { connect } from 'node:net';

const [port, path, seconds] = process.argv.slice(2);
const request = Buffer.from(`HEAD ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
const began = performance.now();
const waits = [];
let errors = 0;

function ask(socket) {
  socket.asked = performance.now();
  socket.write(request);
}
function hear(socket, chunk) {
  socket.heard = (socket.heard ?? '') + chunk;
  if (!socket.heard.endsWith('\r\n\r\n')) return;
  if (!socket.heard.startsWith('HTTP/1.1 200 ')) errors++;
  socket.heard = '';
  waits.push(performance.now() - socket.asked);
  if (performance.now() - began < seconds * 1000) ask(socket);
  else socket.end();
}
for (let i = 0; i < 64; i++) {
  const socket = connect(Number(port), '127.0.0.1', () => ask(socket));
  socket.setEncoding('latin1').on('data', (chunk) => hear(socket, chunk));
  socket.on('error', () => errors++);
}
process.on('exit', () => {
  const sorted = waits.sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(sorted.length * share)];
  const duration = (performance.now() - began) / 1000;
  console.log(
    `RESULT ${JSON.stringify({ requests: sorted.length, duration, errors, p50: at(0.5), p99: at(0.99) })}`,
  );
});
