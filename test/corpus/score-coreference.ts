import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { WireAnalysis } from './analyze-corpus.ts';
import { codePointStarts } from './code-points.ts';
import { alignMentions, type GoldMention, type Mention } from './coreference/align-mentions.ts';
import { scorePartitions } from './coreference/score-partitions.ts';
import { corporaDir } from './corpora.ts';
import { goldMentions } from './gum/gold-mentions.ts';
import { type GoldName, goldNames } from './gum/gold-names.ts';
import { type GumDocument, readGum } from './gum/read-gum.ts';
import { groupGivenNames } from './stages.ts';

type Figures = Record<string, number>;

/** GUM's documents of a genre, in the order of their names; none where the treebank is not there. */
export const readGumGenre = (genre: string): GumDocument[] =>
  globSync(join(corporaDir, `treebanks/gum/GUM_${genre}_*.conllu`))
    .sort()
    .map(readGum);

/** The stage that gathers names into entities, on the gold's own names. */
export function scoreGrouping(documents: readonly GumDocument[]): Figures {
  return rounded(
    scorePartitions(
      documents.map((document) => {
        const names = goldNames(document);
        return alignMentions(document.text, asGold(names), groupGivenNames(document.text, names));
      }),
    ),
  );
}

/** End to end: mentions by name alone, or all of them. */
export function scoreCoreference(
  documents: readonly GumDocument[],
  analyses: readonly WireAnalysis[],
  mentions: 'names' | 'all',
): Figures {
  const pairs = documents.map((document) => {
    const analysis = analyses.find(({ id }) => id === document.id);
    const gold = mentions === 'names' ? asGold(goldNames(document)) : goldMentions(document);
    return alignMentions(document.text, gold, analysis ? answerOf(document, analysis, mentions) : []);
  });
  return rounded(scorePartitions(pairs));
}

function answerOf({ text }: GumDocument, { entities }: WireAnalysis, wanted: 'names' | 'all'): Mention[] {
  const utf16 = codePointStarts(text);
  return entities.flatMap(({ id, mentions }) =>
    mentions
      .filter(({ form }) => wanted === 'all' || form === 'name')
      .map(({ start, end }) => ({ start: utf16[start]!, end: utf16[end]!, entity: id })),
  );
}

/** A name must be found whole. */
const asGold = (names: readonly GoldName[]): GoldMention[] =>
  names.map(({ start, end, chain }) => ({ start, end, core: { start, end }, entity: chain }));

const rounded = (figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(100 * value) / 100]));
