import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Analysis, Entity, EntityType, MentionForm, Quote, Span } from '../../src/analysis/index.ts';
import { splitParagraphs } from '../../src/analysis/layout/index.ts';
import { type AnalysedArticle, type Article, noMetadata } from '../../src/articles/index.ts';

const bundled = new URL('../../data/articles/000_48ec453e863594e4.txt', import.meta.url);

/** The place of words in a text: of their first occurrence at or after an offset. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const mention = (text: string, words: string, form: MentionForm, from = 0) => ({
  ...spanOf(text, words, from),
  form,
});

const entity = (
  text: string,
  type: EntityType,
  name: string,
  salience: number,
  others: Partial<Entity> = {},
): Entity => ({
  type,
  name,
  aliases: [],
  salience,
  value: undefined,
  links: [],
  mentions: [mention(text, name, 'name')],
  ...others,
});

/** An analysed article around an analysis made by hand. */
export const analysedArticle = (
  article: Partial<Article> & { readonly id: string; readonly text: string },
  analysis: Partial<Analysis> = {},
): AnalysedArticle => ({
  article: { ...noMetadata, ...article },
  analysis: {
    paragraphs: splitParagraphs(article.text),
    sentences: [],
    tokens: [],
    quotes: [],
    entities: [],
    ...analysis,
  },
  sha256: createHash('sha256').update(article.text).digest('hex'),
});

/** The bundled article with a few of its quotes and entities, read by hand: what the API serves never hangs on the analysis. */
export function createBundledArticle(): AnalysedArticle {
  const text = readFileSync(bundled, 'utf8');
  const entities: Entity[] = [
    entity(text, 'GPE', 'Russia', 0.9, { links: [{ scheme: 'iso3166-1', id: 'RU' }] }),
    entity(text, 'PERSON', 'Mikhail Rudenko', 0.95, {
      aliases: ['Rudenko'],
      mentions: [
        mention(text, 'Mikhail Rudenko', 'name'),
        mention(text, 'Rudenko', 'name', 600),
        mention(text, 'the vice minister', 'nominal'),
        mention(text, 'he', 'pronoun', text.indexOf('trends,” he')),
      ],
    }),
    entity(text, 'ORG', 'EFE', 0.1),
    entity(text, 'DATE', 'February 2022', 0.05, { value: '2022-02' }),
    entity(text, 'QUANTITY', '600,000-700,000 tons', 0.02, {
      value: { min: 600_000, max: 700_000, unit: 'ton', approximate: false },
    }),
    entity(text, 'CARDINAL', '10,000', 0.01, {
      value: { min: 10_000, max: undefined, unit: undefined, approximate: true },
    }),
  ];
  return analysedArticle(
    { id: '000-48ec453e863594e4', publisher: 'Observadora', text },
    { entities, quotes: createQuotes(text) },
  );
}

function createQuotes(text: string): Quote[] {
  const quote = (others: Partial<Quote> & Pick<Quote, 'parts'>): Quote => ({
    kind: 'direct',
    cue: undefined,
    speaker: undefined,
    via: [],
    confidence: 0.9,
    ...others,
  });
  return [
    quote({
      kind: 'indirect',
      parts: [spanOf(text, 'that North Korea has the right to launch ballistic missiles')],
      cue: spanOf(text, 'considers'),
      speaker: { mention: spanOf(text, 'Russia'), form: 'name', entities: [0] },
    }),
    quote({
      parts: [
        spanOf(
          text,
          '“We consider the launch of these ballistic missiles as an absolutely legal and legitimate means,”',
        ),
      ],
      cue: spanOf(text, 'said'),
      speaker: {
        mention: spanOf(text, 'Russian Deputy Foreign Minister Mikhail Rudenko'),
        form: 'name',
        entities: [1],
      },
      via: [{ ...spanOf(text, 'EFE'), entity: 2 }],
      confidence: 0.97,
    }),
    quote({
      kind: 'mixed',
      parts: [
        spanOf(text, 'it is “a response to the growing threats'),
        spanOf(text, 'the United States and its allies.”'),
      ],
      speaker: { mention: spanOf(text, 'Rudenko', 600), form: 'name', entities: [1] },
      via: [{ ...spanOf(text, 'one of Minister'), entity: undefined }],
    }),
    quote({
      kind: 'indirect',
      parts: [spanOf(text, 'the two sides held strategic consultations')],
      cue: spanOf(text, 'mentioned'),
      speaker: { mention: spanOf(text, 'He mentioned'), form: 'pronoun', entities: [] },
    }),
    quote({ parts: [spanOf(text, '“all issues arising”')] }),
  ];
}
