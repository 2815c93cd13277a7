import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/analysis/annotations/index.ts';
import { readGum } from '../../test/corpus/gum/read-gum.ts';
import type { AnnotatedText, GoldAttribution } from './annotated-text.ts';

/** The attributions of GUM's documents that are no news, from their eRST relations. */
export const readDiscourseFolder = (folder: string): AnnotatedText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.conllu') && !file.startsWith('GUM_news'))
    .sort()
    .map((file) => readDiscourse(join(folder, file)));

interface Unit extends Span {
  readonly relation: string;
}

/**
 * A word with `Discourse=attribution-positive:5->3:0:sem-atsrc-27-28` opens the fifth unit, which attributes the third to the words
 * 27 to 28. Only the first unit of what is said is known for certain.
 */
function readDiscourse(path: string): AnnotatedText {
  const { id, text, words } = readGum(path);
  const units: Unit[] = [];
  words.forEach(({ start, end, misc }) => {
    const relation = /(?:^|\|)Discourse=([^|]*)/.exec(misc)?.[1];
    if (relation !== undefined) units.push({ start, end, relation });
    else if (units.length > 0) units[units.length - 1] = { ...units.at(-1)!, end };
  });
  const gold = units.flatMap((unit): GoldAttribution[] => {
    const [, from, to] = /attribution-(?:positive|negative):(\d+)->(\d+)/.exec(unit.relation) ?? [];
    const said = units[Number(to) - 1];
    if (!from || !said) return [];
    const [, first, last] = /sem-atsrc-(\d+)(?:-(\d+))?/.exec(unit.relation) ?? [];
    const source = first
      ? [{ start: words[Number(first) - 1]!.start, end: words[Number(last ?? first) - 1]!.end }]
      : [];
    return [{ parts: [said], cue: [unit], source }];
  });
  return { id, text, gold };
}
