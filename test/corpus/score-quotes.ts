import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WireAnalysis, WireEntity, WireQuote } from './analyze-corpus.ts';
import { corporaDir, type GoldDocument } from './corpora.ts';

type Pair = readonly [number, number];
interface Figures {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}
interface Scores {
  readonly headline: Record<'content50' | 'contentExact' | 'attributed50', Figures> &
    Record<'sourceAccGivenContent50' | 'speakerResolvedAcc' | 'speakerResolvedAccAnaphoric', number | null>;
  readonly byType: Record<'direct' | 'mixed' | 'indirect', { content50: Figures }>;
}
export type Scorer = (gold: readonly GoldDocument[], predicted: readonly object[], options: object) => Scores;

/** The corpora's own reference scorer, run on what the service's door answered. */
export async function scoreQuotes(
  gold: readonly GoldDocument[],
  predicted: readonly WireAnalysis[],
  subset: 'speech' | 'all',
): Promise<Record<string, number>> {
  const scoreCorpus = await loadScorer();
  const { headline, byType } = scoreCorpus(gold, predicted.map(toAttributions), { subset });
  return {
    content50: headline.content50.f,
    contentExact: headline.contentExact.f,
    attributed50: headline.attributed50.f,
    source: headline.sourceAccGivenContent50 ?? 0,
    ...(headline.speakerResolvedAcc !== null && {
      speaker: headline.speakerResolvedAcc,
      anaphoric: headline.speakerResolvedAccAnaphoric ?? 0,
    }),
    direct: byType.direct.content50.f,
    mixed: byType.mixed.content50.f,
    indirect: byType.indirect.content50.f,
  };
}

/** The corpora's reference scorer of quotes. */
export async function loadScorer(): Promise<Scorer> {
  const { scoreCorpus } = (await import(pathToFileURL(join(corporaDir, 'quotes/score.mjs')).href)) as {
    scoreCorpus: Scorer;
  };
  return scoreCorpus;
}

const pair = ({ start, end }: { start: number; end: number }): Pair => [start, end];

/** A document's quotes in the scorer's format. */
export const toAttributions = ({ id, quotes, entities }: WireAnalysis): object => ({
  id,
  attributions: quotes.map((quote) => ({
    content: quote.parts.map(pair),
    cue: quote.cue ? [pair(quote.cue)] : [],
    source: quote.speaker ? [pair(quote.speaker.mention)] : [],
    speaker: speakerOf(quote, entities),
  })),
});

/** Whom the speaker resolves to, by name and by a mention: never the speaker's own words, which would answer themselves. */
function speakerOf({ speaker }: WireQuote, entities: readonly WireEntity[]): object {
  const id = speaker?.entities[0]?.id;
  const entity = entities.find((candidate) => candidate.id === id);
  if (!entity) return {};
  const known = entity.mentions.find(({ form }) => form === 'name') ?? entity.mentions[0]!;
  return { name: entity.name, span: pair(known) };
}
