import { expect } from 'vitest';
import { type Analysis, type Analyze, createAnalyzer, type Span } from '../../src/analysis/index.ts';
import { loadResources } from '../../src/resources/index.ts';

const analyze = createAnalyzer(loadResources());

/** The analysis as users get it; every call also asserts the laws that hold on any text. */
export const analyzeChecked: Analyze = (text, options) => {
  const analysis = analyze(text, options);
  expectLaws(text, analysis);
  return analysis;
};

/** Spans in bounds and on whole characters, lists in order, paragraphs over everything, each mention in one entity. */
export function expectLaws(text: string, analysis: Analysis): void {
  const { paragraphs, sentences, tokens, quotes, entities } = analysis;
  for (const list of [paragraphs, sentences, tokens]) expectDisjoint(text, list);
  expect(uncovered(text, paragraphs)).toBe('');
  expect(uncovered(text, tokens)).toBe('');
  for (const quote of quotes) {
    expect(quote.parts.length).toBeGreaterThan(0);
    expectDisjoint(text, quote.parts);
    expectSpans(
      text,
      [quote.cue, quote.speaker?.mention, ...quote.via].filter((span) => span !== undefined),
    );
    for (const entity of [...(quote.speaker?.entities ?? []), ...quote.via.map((via) => via.entity ?? 0)]) {
      if (entities.length > 0) expect(entities[entity]).toBeDefined();
    }
    expect(quote.confidence).toBeGreaterThanOrEqual(0);
    expect(quote.confidence).toBeLessThanOrEqual(1);
  }
  expectOrdered(quotes.map(({ parts }) => parts[0]!));
  expectEntities(text, analysis);
}

function expectEntities(text: string, { entities, quotes }: Analysis): void {
  for (const { mentions, salience } of entities) {
    expect(mentions.length).toBeGreaterThan(0);
    expectSpans(text, mentions);
    expectOrdered(mentions);
    expect(salience).toBeGreaterThanOrEqual(0);
    expect(salience).toBeLessThanOrEqual(1);
  }
  const keys = entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => `${start}-${end}`));
  expect(new Set(keys).size).toBe(keys.length);
  expectOrdered(entities.map(({ mentions }) => mentions[0]!));
  const speaking = new Set(quotes.flatMap(({ speaker }) => speaker?.entities ?? []));
  const nameless = entities.filter(
    ({ mentions }, i) => !speaking.has(i) && mentions.every(({ form }) => form !== 'name'),
  );
  expect(nameless).toEqual([]);
}

function expectDisjoint(text: string, spans: readonly Span[]): void {
  expectSpans(text, spans);
  for (let i = 1; i < spans.length; i++)
    if (spans[i - 1]!.end > spans[i]!.start) expect(spans[i]).toBe('disjoint');
}

function expectOrdered(spans: readonly Span[]): void {
  for (let i = 1; i < spans.length; i++)
    if (spans[i - 1]!.start > spans[i]!.start) expect(spans[i]).toBe('in text order');
}

function expectSpans(text: string, spans: readonly Span[]): void {
  for (const span of spans) if (!isWhole(text, span)) expect(span).toBe('in bounds and on whole characters');
}

const isWhole = (text: string, { start, end }: Span): boolean =>
  start >= 0 && start < end && end <= text.length && !splitsPair(text, start) && !splitsPair(text, end);

const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');

/** What is left of the text outside of the spans, white space aside. */
function uncovered(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    rest += text.slice(at, start);
    at = end;
  }
  return (rest + text.slice(at)).trim();
}
