/** Preloaded into the program: its threads, and nothing else, die of certain words, as they would of a fault of their own. */
import { isMainThread } from 'node:worker_threads';

const deaths = {
  'This throws.': () => {
    throw new Error('thrown in a thread');
  },
  'This exits.': () => process.exit(7),
  'This fills the memory.': () => {
    for (const kept = []; ; ) kept.push(new Array(100_000).fill(kept.length));
  },
  'This throws later.': () => {
    setImmediate(() => {
      throw new Error('thrown where nobody catches');
    });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  },
};

if (!isMainThread) {
  const { encode } = TextEncoder.prototype;
  TextEncoder.prototype.encode = function (words) {
    for (const [text, die] of Object.entries(deaths)) if (words?.includes(text)) die();
    return encode.call(this, words);
  };
}
