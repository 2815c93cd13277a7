import { readFileSync } from 'node:fs';
import type { FoundAttribution } from './find-by-rule.ts';

/** What a reader says of a seeded sample of what was found in GUM and its annotation does not hold: whether it is right after all. */
export class Judgements {
  readonly #right = new Map<string, boolean>();
  readonly #byGroup = new Map<string, { right: number; all: number }>();

  constructor(file: string) {
    const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
    for (const line of lines) {
      const [document, cue, rule, right] = line.split('\t');
      this.#right.set(`${document} ${cue} ${rule}`, right === 'yes');
    }
  }

  /** Notes what was found, so that its group's share of right ones is known. */
  note(document: string, found: FoundAttribution): void {
    const right = this.#right.get(keyOf(document, found));
    if (right === undefined) return;
    const group = this.#byGroup.get(groupOf(found)) ?? { right: 0, all: 0 };
    this.#byGroup.set(groupOf(found), { right: group.right + Number(right), all: group.all + 1 });
  }

  /** How likely one is right: as it was judged, else as its group was. */
  chanceOf(document: string, found: FoundAttribution): number {
    const right = this.#right.get(keyOf(document, found));
    const group = this.#byGroup.get(groupOf(found));
    return right === undefined ? (group ? group.right / group.all : 0.5) : Number(right);
  }
}

const keyOf = (document: string, { cue, rule }: FoundAttribution): string =>
  `${document} ${cue?.start} ${rule}`;

const sampled = new Set([
  'bareClauseAfter',
  'clauseAfter',
  'objectAfter',
  'infinitiveAfter',
  'prepositionAfter',
]);

/** The sample took sixteen of each of these. */
function groupOf({ rule, kind, source }: FoundAttribution): string {
  if (!source) return 'nobody';
  if (kind === 'indirect' && sampled.has(rule)) return rule;
  return kind === 'mixed' ? 'mixed' : 'other';
}
