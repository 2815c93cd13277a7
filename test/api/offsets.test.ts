import { expect, test } from 'vitest';
import { answerTextWith } from '../../src/api/index.ts';
import { createAstralArticle } from '../support/astral-article.ts';
import { serveApi } from '../support/served-api.ts';

const slices: Record<string, (text: string, start: number, end: number) => string> = {
  codepoint: (text, start, end) => [...text].slice(start, end).join(''),
  utf16: (text, start, end) => text.slice(start, end),
  utf8: (text, start, end) => Buffer.from(text).subarray(start, end).toString(),
};

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Everything in an answer that has a place and words. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.values(value).flatMap(spansIn);
  return 'start' in value && 'end' in value ? [value as Span, ...nested] : nested;
}

const paths = ['paragraphs', 'paragraphs/2', 'quotes', 'quotes/q2', 'entities', 'entities/e3'];

test.each(Object.keys(slices).flatMap((unit) => paths.map((path) => [path, unit] as const)))(
  'every span of %s, in %s, cuts its own words out of the text',
  async (path, unit) => {
    const analysed = createAstralArticle();
    const { get } = await serveApi([analysed]);
    const { body } = await get(`/v1/articles/astral/${path}?offsetUnit=${unit}`).expect(200);
    expect(body.offsetUnit).toBe(unit);
    const spans = spansIn(body);
    expect(spans.length).toBeGreaterThan(0);
    for (const { start, end, text } of spans)
      expect(slices[unit]!(analysed.article.text, start, end)).toBe(text);
  },
);

test('lengths are told in every unit', async () => {
  const analysed = createAstralArticle();
  const { text } = analysed.article;
  const { get } = await serveApi([analysed]);
  const { body } = await get('/v1/articles/astral').expect(200);
  expect(body.length).toEqual({
    codepoint: [...text].length,
    utf16: text.length,
    utf8: Buffer.byteLength(text),
  });
  expect(new Set(Object.values(body.length)).size).toBe(3);
});

test('an analysis has the same spans as the stored article', async () => {
  const analysed = createAstralArticle();
  const { get, post } = await serveApi([analysed], { answerText: answerTextWith(() => analysed.analysis) });
  for (const unit of Object.keys(slices)) {
    const sent = post(`/v1/analyses?offsetUnit=${unit}`).type('text/plain').send(analysed.article.text);
    const { body } = await sent.expect(200);
    for (const part of ['paragraphs', 'quotes', 'entities']) {
      const stored = await get(`/v1/articles/astral/${part}?offsetUnit=${unit}`);
      expect(body[part]).toEqual(stored.body[part]);
    }
  }
});
