import type { Attribution, Entity, Quote } from '../../src/analysis/index.ts';
import { codePointStarts } from './code-points.ts';
import type { GoldDocument } from './corpora.ts';
import { loadScorer } from './score-quotes.ts';
import { gatherGiven } from './stages.ts';

type Pair = readonly [number, number];
interface GoldAttribution {
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly source: readonly Pair[];
  readonly speaker?: { readonly sourceIsName: boolean };
}
export type GoldQuotes = GoldDocument & { readonly attributions: readonly GoldAttribution[] };

/**
 * The stage that resolves speakers, on the gold's own attributions: how many it gets right (recall), and how many of those for
 * which it names somebody (precision), in percent; of the anaphoric ones ("he", "the minister") apart.
 */
export async function scoreSpeakers(gold: readonly GoldQuotes[]): Promise<Record<string, number>> {
  const scoreCorpus = await loadScorer();
  const resolved = gold.map(resolve);
  const answered = gold.map((document, d) => ({
    ...document,
    attributions: document.attributions.filter((_, i) => 'name' in resolved[d]!.attributions[i]!.speaker),
  }));
  const recall = scoreCorpus(gold, resolved, { subset: 'all' }).headline;
  const precision = scoreCorpus(answered, resolved, { subset: 'all' }).headline;
  return {
    recall: recall.speakerResolvedAcc ?? 0,
    precision: precision.speakerResolvedAcc ?? 0,
    anaphoricRecall: recall.speakerResolvedAccAnaphoric ?? 0,
    anaphoricPrecision: precision.speakerResolvedAccAnaphoric ?? 0,
  };
}

/** The document's attributions, each with whom the stage takes for the speaker. */
export function resolve({ id, text, attributions }: GoldQuotes) {
  const toUnits = codePointStarts(text);
  const given = attributions.map((attribution) => toAttribution(attribution, toUnits));
  const points = new Map(toUnits.map((unit, point) => [unit, point]));
  const { entities, quotes } = gatherGiven(text, undefined, given);
  return {
    id,
    attributions: attributions.map(({ content, cue, source }, i) => ({
      content,
      cue,
      source,
      speaker: speakerOf(quotes[i]!, entities, points),
    })),
  };
}

function toAttribution({ content, cue, source }: GoldAttribution, toUnits: readonly number[]): Attribution {
  const span = ([start, end]: Pair) => ({ start: toUnits[start]!, end: toUnits[end]! });
  return {
    kind: 'indirect',
    parts: content.map(span),
    cue: cue[0] && span(cue[0]),
    source: source[0] && span(source[0]),
    via: [],
    confidence: 1,
  };
}

function speakerOf(
  { speaker }: Quote,
  entities: readonly Entity[],
  points: ReadonlyMap<number, number>,
): object {
  const entity = entities[speaker?.entities[0] ?? -1];
  if (!entity) return {};
  const { start, end } = entity.mentions.find(({ form }) => form === 'name') ?? entity.mentions[0]!;
  return { name: entity.name, span: [points.get(start), points.get(end)] };
}
