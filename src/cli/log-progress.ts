import type { Logger } from 'pino';

/** Milliseconds between two lines. */
const pause = 2_000;

/** Says every two seconds how far the loading is; nothing where it is done sooner. */
export function logProgress(logger: Logger): (articles: number, files: number) => void {
  let last = performance.now();
  return (articles, files) => {
    const now = performance.now();
    if (now - last < pause) return;
    last = now;
    logger.info({ articles, files }, `loaded ${articles} of ${files} articles`);
  };
}
