import type { Logger } from 'pino';
import type { IngestReport } from '../ingest/index.ts';

/** Logs what came of reading a folder: each rejection by file and reason, then the sums. */
export function logIngestReport(logger: Logger, folder: string, report: IngestReport): void {
  const { articles, rejections, ignoredFiles, ignoredKeys } = report;
  for (const { file, reason } of rejections) logger.warn({ file, reason }, `rejected ${file}: ${reason}`);
  if (ignoredKeys.size > 0) {
    logger.info(
      { ignoredKeys: Object.fromEntries(ignoredKeys) },
      'front matter has keys that mean nothing here',
    );
  }
  const sums = { folder, articles, rejected: rejections.length, ignoredFiles };
  logger[articles > 0 ? 'info' : 'warn'](sums, `loaded ${count(articles, 'article')} from ${folder}`);
}

/** "1 article", "2 articles". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
