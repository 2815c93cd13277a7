import { Type } from 'typebox';
import { component, nullable, record, ref } from './component.ts';
import { articleId } from './context.ts';
import { limits } from './limits.ts';
import { sha256 } from './text.ts';

const metadata = (description: string, example: string) =>
  nullable(Type.String({ description, minLength: 1, maxLength: limits.text, examples: [example] }));

const count = (description: string, example: number) =>
  Type.Integer({ description, minimum: 0, maximum: limits.offset, format: 'int32', examples: [example] });

const path = (description: string, example: string) =>
  Type.String({
    description,
    format: 'uri-reference',
    minLength: 1,
    maxLength: limits.path,
    examples: [example],
  });

const self = '/v1/articles/000-48ec453e863594e4';

export const ArticleLinks = component(
  'ArticleLinks',
  record(
    {
      self: path('The article itself.', self),
      text: path('Its text.', `${self}/text`),
      paragraphs: path('Its paragraphs.', `${self}/paragraphs`),
      quotes: path('Its quotes.', `${self}/quotes`),
      entities: path('Its entities.', `${self}/entities`),
      annotations: path('Its quotes and mentions as Web Annotations.', `${self}/annotations`),
    },
    { description: 'Where the article’s parts are.' },
  ),
);

export const TextLength = component(
  'TextLength',
  record(
    {
      codepoint: count('In Unicode code points.', 3122),
      utf16: count('In UTF-16 code units.', 3122),
      utf8: count('In bytes of UTF-8.', 3150),
    },
    {
      description: 'The text’s length in each offset unit.',
      examples: [{ codepoint: 3122, utf16: 3122, utf8: 3150 }],
    },
  ),
);

export const ArticleCounts = component(
  'ArticleCounts',
  record(
    {
      paragraphs: count('How many paragraphs.', 21),
      quotes: count('How many quotes.', 13),
      entities: count('How many entities.', 30),
    },
    {
      description: 'How many parts the article has.',
      examples: [{ paragraphs: 21, quotes: 13, entities: 30 }],
    },
  ),
);

export const Article = component(
  'Article',
  record(
    {
      id: articleId,
      headline: metadata('The headline.', 'Russia backs Pyongyang’s missile launches'),
      byline: metadata('Who wrote it, as the file says it.', 'By Maria Silva'),
      publishedAt: metadata('When it was published: an ISO 8601 date or date-time.', '2024-11-05T10:00:00Z'),
      publisher: metadata('The outlet that the article came from.', 'Observadora'),
      url: metadata('Where the publisher has it.', 'https://news.example/2024/11/05/launches'),
      language: metadata('BCP 47 language tag.', 'en'),
      sha256,
      length: ref(TextLength),
      counts: ref(ArticleCounts),
      links: ref(ArticleLinks),
    },
    {
      description:
        'One news item: what its file says about it, the size of its text and links to its parts. Null is what the file does not say.',
    },
  ),
);

export const ArticleList = component(
  'ArticleList',
  record(
    {
      articles: Type.Array(ref(Article), { description: 'This page’s articles.', maxItems: limits.page }),
      next: nullable(
        Type.String({
          description: 'The cursor of the next page; null at the end.',
          minLength: 1,
          maxLength: limits.cursor,
          examples: ['WyIyMDI0LTExLTA1IiwiMDAwLTQ4ZWM0NTNlODYzNTk0ZTQiXQ'],
        }),
      ),
    },
    { description: 'A page of articles, newest first, undated ones last.' },
  ),
);
