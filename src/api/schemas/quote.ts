import { Type } from 'typebox';
import { mentionForms, quoteKinds } from '../../analysis/annotations/index.ts';
import { component, nullable, oneOf, record, ref } from './component.ts';
import { article } from './context.ts';
import { entityId, entityName, entityType } from './entity.ts';
import { limits } from './limits.ts';
import { paragraphNumber } from './paragraph.ts';
import { bounds, Span, words } from './span.ts';

export const quoteId = Type.String({
  description: 'The quote’s id: `q1`, `q2`… in text order.',
  pattern: '^q[1-9][0-9]*$',
  maxLength: 11,
  examples: ['q2'],
});

export const quoteKind = oneOf(quoteKinds, {
  description: '`direct`: all inside quotation marks; `indirect`: none; `mixed`: both.',
  examples: ['direct'],
});

export const mentionForm = oneOf(mentionForms, {
  description:
    'How the words refer: by `name` (“Rudenko”), as a `nominal` (“the vice minister”) or as a `pronoun` (“he”).',
  examples: ['name'],
});

export const EntityReference = component(
  'EntityReference',
  record(
    { id: entityId, name: entityName, type: entityType },
    {
      description: 'An entity of the same article, in short.',
      examples: [{ id: 'e9', name: 'Mikhail Rudenko', type: 'PERSON' }],
    },
  ),
);

const speaker = {
  mention: { start: 527, end: 574, text: 'Russian Deputy Foreign Minister Mikhail Rudenko' },
  form: 'name',
  entities: [{ id: 'e9', name: 'Mikhail Rudenko', type: 'PERSON' }],
};

export const Speaker = component(
  'Speaker',
  record(
    {
      mention: ref(Span),
      form: mentionForm,
      entities: Type.Array(ref(EntityReference), {
        description:
          'Whom the mention means; several where several speak at once, none where the text does not tell.',
        maxItems: limits.items,
      }),
    },
    {
      description: 'Who the words are attributed to: the mention as written and the entities it resolves to.',
      examples: [speaker],
    },
  ),
);

const via = { start: 590, end: 593, text: 'EFE', entityId: 'e10' };

export const Via = component(
  'Via',
  record(
    {
      ...bounds,
      text: words('Who passed the words on, as written.', 'EFE'),
      entityId: nullable(entityId),
    },
    { description: 'Who passed the words on (“quoted by the EFE agency”).', examples: [via] },
  ),
);

const said =
  '“We consider the launch of these ballistic missiles as an absolutely legal and legitimate means,”';
const example = {
  id: 'q2',
  kind: 'direct',
  paragraph: 4,
  text: said,
  parts: [{ start: 424, end: 521, text: said }],
  cue: { start: 522, end: 526, text: 'said' },
  speaker,
  via: [via],
  confidence: 0.97,
};

const properties = {
  id: quoteId,
  kind: quoteKind,
  paragraph: paragraphNumber,
  text: words('What is said: the parts joined by one space, quotation marks included.', said),
  parts: Type.Array(ref(Span), {
    description: 'Where what is said stands; several parts where the quote is interrupted.',
    minItems: 1,
    maxItems: limits.items,
  }),
  cue: nullable(ref(Span)),
  speaker: nullable(ref(Speaker)),
  via: Type.Array(ref(Via), {
    description: 'Who passed the words on, in text order.',
    maxItems: limits.items,
  }),
  confidence: Type.Number({
    description: 'The probability that the attribution is right, between 0 and 1.',
    minimum: 0,
    maximum: 1,
    examples: [0.97],
  }),
};

export const Quote = component(
  'Quote',
  record(properties, {
    description:
      'One attribution: what is said, the words that attribute it (`cue`, null without any), who says it (`speaker`, null where the text names nobody).',
    examples: [example],
  }),
);

export const ArticleQuote = component(
  'ArticleQuote',
  record(
    { ...article, ...properties },
    {
      description: 'One quote with the article that it belongs to.',
      examples: [{ articleId: '000-48ec453e863594e4', offsetUnit: 'codepoint', ...example }],
    },
  ),
);

export const quotes = Type.Array(ref(Quote), {
  description: 'Quotes in text order.',
  maxItems: limits.items,
});

export const Quotes = component(
  'Quotes',
  record(
    { ...article, quotes },
    { description: 'Quotes of an article: all of them, or those that the filters let through.' },
  ),
);
