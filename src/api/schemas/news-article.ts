import { Type } from 'typebox';
import { address, exampleArticle, fixed } from './address.ts';
import { component, oneOf, record, ref } from './component.ts';
import { entityName, entityType } from './entity.ts';
import { limits } from './limits.ts';
import { quoteKind } from './quote.ts';
import { words } from './span.ts';
import { sha256 } from './text.ts';

/** Inline, so that nobody has to fetch schema.org's. Its names stand for the same IRIs. */
export const newsArticleContext = {
  '@vocab': 'http://schema.org/',
  url: { '@type': '@id' },
  sameAs: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
} as const;

const type = <const Name extends string>(name: Name) =>
  oneOf([name], { description: 'The schema.org type.', examples: [name] });

const list = <Schema extends Parameters<typeof Type.Array>[0]>(items: Schema, description: string) =>
  Type.Array(items, { description, maxItems: limits.items });

const reference = {
  '@id': address('The entity.', `${exampleArticle}/entities/e11`),
  '@type': oneOf(
    [
      'Person',
      'Organization',
      'Place',
      'Event',
      'Product',
      'CreativeWork',
      'Legislation',
      'Language',
      'Thing',
    ],
    { description: 'The schema.org type that is nearest to the entity’s own.', examples: ['Person'] },
  ),
  name: entityName,
};

export const ThingReference = component(
  'ThingReference',
  record(reference, { description: 'A thing in short.' }),
);

export const PropertyValue = component(
  'PropertyValue',
  record(
    {
      '@type': type('PropertyValue'),
      propertyID: Type.String({
        description: 'The scheme that the identifier belongs to.',
        minLength: 1,
        maxLength: limits.id,
        examples: ['iso3166-1'],
      }),
      value: Type.String({
        description: 'The identifier.',
        minLength: 1,
        maxLength: limits.id,
        examples: ['RU'],
      }),
    },
    { description: 'An identifier in a public scheme.' },
  ),
);

export const Thing = component(
  'Thing',
  record(
    {
      ...reference,
      additionalType: entityType,
      alternateName: list(
        words('Another name that the article uses.', 'Rudenko'),
        'The other names that the article uses.',
      ),
      sameAs: list(
        address('A public IRI.', 'https://sws.geonames.org/524901/'),
        'What else names the same thing on the web; none where in doubt.',
      ),
      identifier: list(ref(PropertyValue), 'Identifiers in public schemes; none where in doubt.'),
    },
    { description: 'Who or what the article names: a person, an organisation, a place or another thing.' },
  ),
);

export const Quotation = component(
  'Quotation',
  record(
    {
      '@id': address('The quote.', `${exampleArticle}/quotes/q3`),
      '@type': type('Quotation'),
      additionalType: quoteKind,
      text: words('What is said: the quote’s parts, marks included, joined by one space.', '“It is closed,”'),
      url: Type.Array(
        address('The address of one part in the plain text.', `${exampleArticle}/text#char=424,521`),
        {
          description: 'Where each part stands in the text (RFC 5147).',
          minItems: 1,
          maxItems: limits.items,
        },
      ),
      creditText: Type.Optional(words('The speaker as written.', 'the vice minister')),
      spokenByCharacter: list(
        ref(ThingReference),
        'Whom the text gives as the speaker; none where it does not tell.',
      ),
    },
    {
      description: 'What somebody says in the article, in their own words or not, as `additionalType` tells.',
    },
  ),
);

export const MediaObject = component(
  'MediaObject',
  record(
    {
      '@type': type('MediaObject'),
      contentUrl: address('Where it is.', `${exampleArticle}/text`),
      encodingFormat: oneOf(['text/plain'], { description: 'Its media type.', examples: ['text/plain'] }),
      sha256,
    },
    { description: 'The text as a resource of its own.' },
  ),
);

const publisher = record(
  { '@type': type('Organization'), name: words('Its name.', 'Observadora') },
  { description: 'The outlet that the article came from.' },
);

export const NewsArticle = component(
  'NewsArticle',
  record(
    {
      '@context': fixed(newsArticleContext, 'What the names stand for, after JSON-LD 1.1.'),
      '@id': address('The article.', exampleArticle),
      '@type': type('NewsArticle'),
      headline: Type.Optional(words('The headline.', 'Russia backs Pyongyang’s missile launches')),
      creditText: Type.Optional(words('Who wrote it, as the file says it.', 'By Maria Silva')),
      datePublished: Type.Optional(
        words('When it was published: an ISO 8601 date or date-time.', '2024-11-05T10:00:00Z'),
      ),
      publisher: Type.Optional(publisher),
      url: Type.Optional(words('Where the publisher has it.', 'https://news.example/2024/11/05/launches')),
      inLanguage: Type.Optional(words('BCP 47 language tag.', 'en')),
      articleBody: Type.String({
        description: 'The text, verbatim.',
        maxLength: limits.text,
        examples: ['Russia considers that North Korea has the right to launch ballistic missiles…'],
      }),
      encoding: Type.Array(ref(MediaObject), {
        description: 'The text’s resource.',
        minItems: 1,
        maxItems: 1,
      }),
      hasPart: list(ref(Quotation), 'The quotes in text order.'),
      mentions: list(
        ref(Thing),
        'Who and what is named, in text order. Dates, times and amounts are left out.',
      ),
    },
    {
      description:
        'The article as a schema.org NewsArticle in JSON-LD. What is not known is left out: JSON-LD has no null that says so.',
    },
  ),
);
