import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WireAnalysis } from './analyze-corpus.ts';
import { corporaDir, type GoldDocument } from './corpora.ts';

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
type Annotated = Map<string, { id: string; entities: (readonly [number, number, string])[] }>;
type Scorer = (gold: Annotated, predicted: Annotated, types: readonly string[], untyped?: boolean) => Scores;
type Gold = GoldDocument & { readonly entities: (readonly [number, number, string])[] };

/** F1 of exact spans: typed, untyped and per type, by the corpora's reference scorer. */
export async function scoreEntities(
  gold: readonly Gold[],
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
  const { micro, per } = score(goldMap, predictedMap, ['PER', 'ORG', 'LOC']);
  const values = score(goldMap, predictedMap, ['DATE', 'MONEY']).per;
  return {
    f1: percent(micro),
    untyped: percent(score(goldMap, predictedMap, ['PER', 'ORG', 'LOC'], true).micro),
    PER: percent(per.PER),
    ORG: percent(per.ORG),
    LOC: percent(per.LOC),
    ...(gold.some(({ entities }) => entities.some(([, , type]) => type === 'DATE')) && {
      DATE: percent(values.DATE),
      MONEY: percent(values.MONEY),
    }),
  };
}

const percent = (figures: Figures | undefined): number => Math.round(10_000 * (figures?.f1 ?? 0)) / 100;

/** Named mentions with UTF-16 offsets, as the scorer counts. */
function toNames({ id, entities }: WireAnalysis, text: string) {
  const utf16 = codePointStarts(text);
  const names = entities.flatMap(({ type, mentions }) =>
    mentions
      .filter(({ form }) => form === 'name')
      .map(({ start, end }) => [utf16[start]!, utf16[end]!, coarse[type] ?? type] as const),
  );
  return { id, entities: names };
}

/** Where each code point starts in UTF-16, the text's end included. */
function codePointStarts(text: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return [...starts, at];
}
