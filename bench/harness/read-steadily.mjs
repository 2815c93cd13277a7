/**
 * Readers who think: 16 connections, each asks, waits 8 ms after the answer and asks again, until the time is over. Prints how long
 * they waited, in milliseconds. `node read-steadily.mjs PORT PATH SECONDS`
 */
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const [port, path, seconds] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const end = performance.now() + Number(seconds) * 1000;
const waits = [];
let errors = 0;

function ask() {
  return new Promise((resolve) => {
    const asked = performance.now();
    const settle = (failed) => {
      waits.push(performance.now() - asked);
      if (failed) errors++;
      resolve();
    };
    request({ host: '127.0.0.1', port, path, agent }, (answer) => {
      answer.resume().on('end', () => settle(answer.statusCode !== 200));
    })
      .on('error', () => settle(true))
      .end();
  });
}

async function read() {
  while (performance.now() < end) {
    await ask();
    await pause(8);
  }
}

await Promise.all(Array.from({ length: 16 }, read));
agent.destroy();
const sorted = waits.sort((a, b) => a - b);
const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
console.log(
  `RESULT ${JSON.stringify({ requests: sorted.length, errors, p50: at(0.5), p99: at(0.99), max: at(1) })}`,
);
