/**
 * Counts how often each rule is right, in articles of our own and in GUM's documents that are no news, and writes
 * `src/analysis/attribution/confidence-table.ts`: `npm run train:confidence`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classOf } from '../../src/analysis/attribution/confidence.ts';
import { corporaDir } from '../../test/corpus/corpora.ts';
import { estimate, type Tally } from './estimate.ts';
import { type FoundAttribution, findByRule } from './find-by-rule.ts';
import { judgeDiscourse, judgeMarked } from './judge.ts';
import { readDiscourseFolder } from './read-discourse.ts';
import { Judgements } from './read-judged.ts';
import { readMarkedFolder } from './read-marked.ts';

const ours = tally(
  readMarkedFolder(join(import.meta.dirname, 'articles')).flatMap(({ text, gold }) =>
    findByRule(text).map((found): [FoundAttribution, number] => [found, Number(judgeMarked(found, gold))]),
  ),
);

const judgements = new Judgements(join(import.meta.dirname, 'judged.tsv'));
const discourse = readDiscourseFolder(join(corporaDir, 'treebanks/gum')).flatMap(({ id, text, gold }) =>
  findByRule(text).map((found) => ({ id, found, isHeld: judgeDiscourse(found, gold) })),
);
for (const { id, found, isHeld } of discourse) if (!isHeld) judgements.note(id, found);
const theirs = tally(
  discourse.map(({ id, found, isHeld }) => [found, isHeld ? 1 : judgements.chanceOf(id, found)]),
);

const chances = estimate(ours, theirs);
for (const [name, chance] of chances)
  console.log(
    name.padEnd(34),
    chance.toFixed(2),
    shown(ours.get(name)).padStart(10),
    shown(theirs.get(name)).padStart(12),
  );
writeFileSync(
  join(import.meta.dirname, '../../src/analysis/attribution/confidence-table.ts'),
  `/**
 * How often what a rule finds is right, by rule, kind and whether somebody is named. Made by \`npm run train:confidence\`, never
 * edited.
 */
export const confidenceTable: Readonly<Record<string, number>> = {
${[...chances].map(([name, chance]) => `  '${name}': ${Number(chance.toFixed(2))},`).join('\n')}
};
`,
);

function tally(judged: readonly (readonly [FoundAttribution, number])[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const [{ rule, kind, source }, right] of judged) {
    const name = classOf(rule, kind, source !== undefined);
    const { all, right: before } = tallies.get(name) ?? { all: 0, right: 0 };
    tallies.set(name, { all: all + 1, right: before + right });
  }
  return tallies;
}

function shown(tally: Tally | undefined): string {
  return tally ? `${tally.right.toFixed(0)}/${tally.all}` : '';
}
