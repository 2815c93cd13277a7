import type { Entity, Quote } from '../../src/analysis/index.ts';
import type { AnalysedArticle } from '../../src/articles/index.ts';
import { analysedArticle, spanOf } from './sample-article.ts';

const text = [
  '🚀 The launch of 𝒮𝒶𝓉𝓊𝓇𝓃-𝟧 was put off again, the café owner Zoë said — “n’est-ce pas?” 👩‍👩‍👧‍👦 she asked the small crowd.',
  '“It is 🌧️ again, naïve as that sounds, and nobody here has seen the sun in weeks 😀😀,” said 𐌰𐌽𐌽𐌰 e\u0301tienne of שלום TV.',
].join('\n');

const quote = (parts: readonly string[], cue: string, mention: string): Quote => ({
  kind: 'direct',
  parts: parts.map((words) => spanOf(text, words)),
  cue: spanOf(text, cue),
  speaker: { mention: spanOf(text, mention), form: 'name', entities: [0] },
  via: [],
  confidence: 0.5,
});

const entity = (name: string, others: Partial<Entity> = {}): Entity => ({
  type: 'PERSON',
  name,
  aliases: [],
  salience: 0.5,
  value: undefined,
  links: [],
  mentions: [{ ...spanOf(text, name), form: 'name' }],
  ...others,
});

/** An article of emoji, astral letters, combining marks and right-to-left words, where every offset unit counts differently. */
export const createAstralArticle = (): AnalysedArticle =>
  analysedArticle(
    { id: 'astral', text },
    {
      quotes: [
        quote(['“n’est-ce pas?”'], 'asked', 'she'),
        quote(
          ['“It is 🌧️ again,', 'nobody here has seen the sun in weeks 😀😀,”'],
          'said 𐌰',
          '𐌰𐌽𐌽𐌰 e\u0301tienne',
        ),
      ],
      entities: [
        entity('𝒮𝒶𝓉𝓊𝓇𝓃-𝟧', { type: 'PRODUCT' }),
        entity('𐌰𐌽𐌽𐌰 e\u0301tienne'),
        entity('שלום TV', { type: 'ORG' }),
      ],
    },
  );
