import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WireAnalysis } from './analyze-corpus.ts';
import { codePointStarts } from './code-points.ts';
import { corporaDir, type GoldDocument } from './corpora.ts';
import { overlapF1, type TypedSpan } from './overlap-f1.ts';

/** The corpora's coarser labels for ours. */
const coarse: Record<string, string> = {
  PERSON: 'PER',
  ORG: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  FAC: 'LOC',
  DATE: 'DATE',
  MONEY: 'MONEY',
};

interface Figures {
  readonly f1: number;
}
interface Scores {
  readonly micro: Figures;
  readonly per: Record<string, Figures>;
}
type Document = { readonly id: string; readonly entities: readonly TypedSpan[] };
type Annotated = ReadonlyMap<string, Document>;
type Scorer = (gold: Annotated, predicted: Annotated, types: readonly string[], untyped?: boolean) => Scores;
export type GoldEntities = GoldDocument & Document;

const nameTypes = ['PER', 'ORG', 'LOC'];
const valueTypes = ['DATE', 'MONEY'];

/** F1 in percent: exact spans by the corpora's reference scorer, overlapping ones by ours; together, untyped and per type. */
export async function scoreEntities(
  gold: readonly GoldEntities[],
  predicted: readonly WireAnalysis[],
): Promise<Record<string, number>> {
  const { score } = (await import(pathToFileURL(join(corporaDir, 'entities/score.mjs')).href)) as {
    score: Scorer;
  };
  const texts = new Map(gold.map(({ id, text }) => [id, text]));
  const goldMap: Annotated = new Map(gold.map((document) => [document.id, document]));
  const predictedMap: Annotated = new Map(
    predicted.map((one) => [one.id, toNames(one, texts.get(one.id) ?? '')]),
  );
  const exact = (types: readonly string[], untyped = false) => score(goldMap, predictedMap, types, untyped);
  const overlap = (types: readonly string[], typed = true) =>
    overlapF1(pairUp(goldMap, predictedMap, new Set(types)), typed);
  const hasValues = gold.some(({ entities }) => entities.some(([, , type]) => type === 'DATE'));
  const types = hasValues ? [...nameTypes, ...valueTypes] : nameTypes;
  return {
    f1: percent(exact(nameTypes).micro.f1),
    untyped: percent(exact(nameTypes, true).micro.f1),
    overlap: rounded(overlap(nameTypes)),
    overlapUntyped: rounded(overlap(nameTypes, false)),
    ...Object.fromEntries(types.map((type) => [type, percent(exact([type]).micro.f1)])),
    ...Object.fromEntries(types.map((type) => [`${type} overlap`, rounded(overlap([type]))])),
  };
}

const rounded = (figure: number): number => Math.round(100 * figure) / 100;
const percent = (share: number): number => rounded(100 * share);

/** Gold and answer of each document, cut down to the types. */
const pairUp = (gold: Annotated, predicted: Annotated, types: ReadonlySet<string>) =>
  [...gold].map(([id, { entities }]) => ({
    gold: entities.filter(([, , type]) => types.has(type)),
    answer: (predicted.get(id)?.entities ?? []).filter(([, , type]) => types.has(type)),
  }));

/** Named mentions with UTF-16 offsets, as the scorer counts. */
function toNames({ id, entities }: WireAnalysis, text: string): Document {
  const utf16 = codePointStarts(text);
  const names = entities.flatMap(({ type, mentions }) =>
    mentions
      .filter(({ form }) => form === 'name')
      .map(({ start, end }) => [utf16[start]!, utf16[end]!, coarse[type] ?? type] as const),
  );
  return { id, entities: names };
}
