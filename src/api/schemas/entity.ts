import { Type } from 'typebox';
import { entityTypes, mentionForms } from '../../analysis/annotations/index.ts';
import { component, nullable, oneOf, record, ref } from './component.ts';
import { article } from './context.ts';
import { limits } from './limits.ts';
import { paragraphNumber } from './paragraph.ts';
import { bounds, words } from './span.ts';

export const entityId = Type.String({
  description: 'The entity’s id: `e1`, `e2`… by first mention.',
  pattern: '^e[1-9][0-9]*$',
  maxLength: 11,
  examples: ['e9'],
});

export const entityType = oneOf(entityTypes, {
  description: 'OntoNotes’ label for what kind of thing it is.',
  examples: ['PERSON'],
});

export const entityName = words('The entity’s canonical name in this article.', 'Mikhail Rudenko');

const mention = { start: 559, end: 574, text: 'Mikhail Rudenko', form: 'name', paragraph: 4 };

export const Mention = component(
  'Mention',
  record(
    {
      ...bounds,
      text: words('The mention as written.', 'Mikhail Rudenko'),
      form: oneOf(mentionForms, {
        description: 'By `name`, as a `nominal` (“the vice minister”) or as a `pronoun` (“he”).',
        examples: ['name'],
      }),
      paragraph: paragraphNumber,
    },
    { description: 'A span that refers to the entity.', examples: [mention] },
  ),
);

const amountBound = (description: string) =>
  nullable(Type.Number({ description, format: 'double', examples: [600_000] }));

export const Amount = component(
  'Amount',
  record(
    {
      min: amountBound('The least that it amounts to; null where the text gives no lower bound.'),
      max: amountBound(
        'The most that it amounts to, `min` again unless a range is written; null where the text gives no upper bound.',
      ),
      unit: nullable(
        Type.String({
          description: 'ISO 4217 for money, `%` for percentages, a noun for quantities.',
          minLength: 1,
          maxLength: limits.text,
          examples: ['ton'],
        }),
      ),
      approximate: Type.Boolean({
        description: 'Whether the text hedges: “around”, “nearly”, “at least”, “up to”.',
        examples: [false],
      }),
    },
    {
      description: 'What money, a percentage or a quantity amounts to.',
      examples: [{ min: 600_000, max: 700_000, unit: 'ton', approximate: false }],
    },
  ),
);

const isoValue = Type.String({
  description: 'ISO 8601 for dates and times: `2022-02`, `2024-10-29`.',
  minLength: 1,
  maxLength: limits.id,
  examples: ['2022-02'],
});

const value = Type.Unsafe<
  string | { min: number | null; max: number | null; unit: string | null; approximate: boolean } | null
>({
  description:
    'What a date, a time, money, a percentage or a quantity amounts to; null where that is unknown or makes no sense.',
  anyOf: [isoValue, ref(Amount), { type: 'null' }],
});

const link = { scheme: 'iso3166-1', id: 'RU' };

export const EntityLink = component(
  'EntityLink',
  record(
    {
      scheme: Type.String({
        description: 'The scheme that the identifier belongs to.',
        minLength: 1,
        maxLength: limits.id,
        examples: ['iso3166-1'],
      }),
      id: Type.String({
        description: 'The identifier.',
        minLength: 1,
        maxLength: limits.id,
        examples: ['RU'],
      }),
    },
    { description: 'An identifier of the entity in a public scheme.', examples: [link] },
  ),
);

const example = {
  id: 'e9',
  type: 'PERSON',
  name: 'Mikhail Rudenko',
  aliases: ['Rudenko'],
  salience: 0.31,
  value: null,
  links: [],
  mentions: [mention],
};

const properties = {
  id: entityId,
  type: entityType,
  name: entityName,
  aliases: Type.Array(words('Another name that the article uses.', 'Rudenko'), {
    description: 'The other names that the article uses.',
    maxItems: limits.items,
  }),
  salience: Type.Number({
    description: 'How much the article is about it, between 0 and 1.',
    minimum: 0,
    maximum: 1,
    examples: [0.31],
  }),
  value,
  links: Type.Array(ref(EntityLink), {
    description: 'Identifiers in public schemes; none where in doubt.',
    maxItems: limits.items,
  }),
  mentions: Type.Array(ref(Mention), {
    description: 'Every mention in text order.',
    minItems: 1,
    maxItems: limits.items,
  }),
};

export const Entity = component(
  'Entity',
  record(properties, { description: 'A real-world thing with its mentions.', examples: [example] }),
);

export const ArticleEntity = component(
  'ArticleEntity',
  record(
    { ...article, ...properties },
    {
      description: 'One entity with the article that it belongs to.',
      examples: [{ articleId: '000-48ec453e863594e4', offsetUnit: 'codepoint', ...example }],
    },
  ),
);

export const entities = Type.Array(ref(Entity), {
  description: 'Entities, the most salient first.',
  maxItems: limits.items,
});

export const Entities = component(
  'Entities',
  record(
    { ...article, entities },
    { description: 'Entities of an article: all of them, or those of the type asked for.' },
  ),
);
