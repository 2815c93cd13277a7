import { Type } from 'typebox';
import { address, exampleArticle } from './address.ts';
import { component, oneOf, record, ref } from './component.ts';
import { entityName, entityType } from './entity.ts';
import { limits } from './limits.ts';
import { quoteKind } from './quote.ts';
import { bounds, words } from './span.ts';

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';
const rfc5147 = 'http://tools.ietf.org/rfc/rfc5147';

const only = <const Word extends string>(word: Word, description: string) =>
  oneOf([word], { description, examples: [word] });

const type = <const Name extends string>(name: Name) =>
  only(name, 'The type, after the Web Annotation Vocabulary.');

const context = (description: string, example: string) =>
  Type.String({ description, maxLength: limits.id, examples: [example] });

export const TextPositionSelector = component(
  'TextPositionSelector',
  record(
    { type: type('TextPositionSelector'), ...bounds },
    { description: 'The place in the plain text, half-open, in Unicode code points always.' },
  ),
);

export const TextQuoteSelector = component(
  'TextQuoteSelector',
  record(
    {
      type: type('TextQuoteSelector'),
      exact: words('The characters themselves.', 'Mikhail Rudenko'),
      prefix: context('Some characters just before them.', 'id Russian Deputy Foreign Minister '),
      suffix: context('Some characters just after them.', ', quoted by the EFE agency.'),
    },
    { description: 'The words, with those around them.' },
  ),
);

export const FragmentSelector = component(
  'FragmentSelector',
  record(
    {
      type: type('FragmentSelector'),
      conformsTo: only(rfc5147, 'The standard of the fragment: RFC 5147, for plain text.'),
      value: Type.String({
        description: 'What to write after `#`. Characters are code points, but a line’s end is always one.',
        pattern: '^char=[0-9]+,[0-9]+$',
        maxLength: 30,
        examples: ['char=559,574'],
      }),
    },
    { description: 'The place as a fragment for links into the plain text.' },
  ),
);

const selector = Type.Union([ref(TextPositionSelector), ref(TextQuoteSelector), ref(FragmentSelector)]);
/** One way to say where a span is. */
export const AnnotationSelector = selector;

export const AnnotationTarget = component(
  'AnnotationTarget',
  record(
    {
      type: type('SpecificResource'),
      source: address('The text.', `${exampleArticle}/text`),
      state: record(
        {
          type: type('HttpRequestState'),
          value: only('Accept: text/plain', 'What to send when asking for the text.'),
        },
        { description: 'Which representation of the text is meant.' },
      ),
      selector: Type.Array(selector, {
        description: 'Where in the text, in three ways that each suffice.',
        minItems: 3,
        maxItems: 3,
      }),
    },
    { description: 'A stretch of the text.' },
  ),
);

export const ThingBody = component(
  'ThingBody',
  record(
    {
      id: address('The entity.', `${exampleArticle}/entities/e11`),
      type: Type.String({
        description: 'The schema.org type that is nearest to the entity’s own.',
        pattern: '^schema:[A-Z][A-Za-z]+$',
        maxLength: limits.id,
        examples: ['schema:Person'],
      }),
      'schema:name': entityName,
    },
    { description: 'An entity.' },
  ),
);

export const LabelBody = component(
  'LabelBody',
  record(
    {
      type: type('TextualBody'),
      purpose: only('classifying', 'What the label is for.'),
      format: only('text/plain', 'Its media type.'),
      value: entityType,
    },
    { description: 'The entity’s type.' },
  ),
);

export const QuotationBody = component(
  'QuotationBody',
  record(
    {
      id: address('The quote.', `${exampleArticle}/quotes/q3`),
      type: type('schema:Quotation'),
      'schema:additionalType': quoteKind,
      'schema:creditText': Type.Optional(words('The speaker as written.', 'the vice minister')),
      'schema:spokenByCharacter': Type.Array(ref(ThingBody), {
        description: 'Whom the text gives as the speaker; none where it does not tell.',
        maxItems: limits.items,
      }),
    },
    { description: 'Who says the words.' },
  ),
);

export const Annotation = component(
  'Annotation',
  record(
    {
      id: address('The annotation.', `${exampleArticle}/annotations#q3`),
      type: type('Annotation'),
      motivation: oneOf(['describing', 'identifying'], {
        description: '`describing`: of a quote, by who says it; `identifying`: of a mention, by its entity.',
        examples: ['identifying'],
      }),
      body: Type.Array(Type.Union([ref(QuotationBody), ref(ThingBody), ref(LabelBody)]), {
        description: 'What is said of the target: a quotation, or an entity and its type.',
        minItems: 1,
        maxItems: 2,
      }),
      target: Type.Array(ref(AnnotationTarget), {
        description: 'A mention, or the parts of a quote.',
        minItems: 1,
        maxItems: limits.items,
      }),
    },
    { description: 'A quote or a mention as a W3C Web Annotation.' },
  ),
);

const pageAddress = (description: string) => address(description, `${exampleArticle}/annotations#page`);
const collectionAddress = (description: string) => address(description, `${exampleArticle}/annotations`);
const count = (description: string, example: number) =>
  Type.Integer({ description, minimum: 0, maximum: limits.offset, format: 'int32', examples: [example] });

export const AnnotationPage = component(
  'AnnotationPage',
  record(
    {
      id: pageAddress('The page.'),
      type: type('AnnotationPage'),
      partOf: collectionAddress('The collection.'),
      startIndex: count('How many annotations are on pages before.', 0),
      items: Type.Array(ref(Annotation), {
        description: 'The quotes in text order, then the mentions of each entity in text order.',
        maxItems: limits.items,
      }),
    },
    { description: 'All annotations of the collection.' },
  ),
);

export const AnnotationCollection = component(
  'AnnotationCollection',
  record(
    {
      '@context': only(annotationContext, 'The context of the Web Annotation Vocabulary.'),
      id: collectionAddress('The collection.'),
      type: type('AnnotationCollection'),
      label: context('What it holds.', 'Quotes, and mentions of entities'),
      generator: record(
        {
          id: address('The service.', 'http://127.0.0.1:3000/'),
          type: type('Software'),
          name: only('Verbatim', 'Its name.'),
        },
        { description: 'What made the annotations.' },
      ),
      total: count('How many annotations.', 80),
      first: ref(AnnotationPage),
      last: pageAddress('The last page, which is the first.'),
    },
    { description: 'The quotes and mentions of an article in the W3C Web Annotation Data Model.' },
  ),
);
