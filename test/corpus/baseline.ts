import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Figures in percent by scoring ("quotes polnear-dev speech") and name ("content50"). */
export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

const file = join(import.meta.dirname, 'baseline.json');
const tolerance = 0.5;

/** The committed figures. */
export const readBaseline = (): Scores => JSON.parse(readFileSync(file, 'utf8')) as Scores;

/** Commits to new figures; scorings whose corpus was not there keep theirs. */
export function writeBaseline(scores: Scores): void {
  writeFileSync(file, `${JSON.stringify({ ...readBaseline(), ...scores }, null, 2)}\n`);
}

/** Figures more than the tolerance under the baseline; what was not scored this time is not judged. */
export function findDrops(baseline: Scores, now: Scores): string[] {
  return Object.entries(now).flatMap(([scoring, figures]) =>
    Object.entries(baseline[scoring] ?? {})
      .filter(([key, before]) => (figures[key] ?? 0) < before - tolerance)
      .map(([key, before]) => `${scoring} ${key}: ${before} → ${figures[key]}`),
  );
}
