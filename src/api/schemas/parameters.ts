import { type TSchema, Type } from 'typebox';
import { instant } from './analysis.ts';
import { oneOf } from './component.ts';
import { articleId } from './context.ts';
import { entityId, entityType } from './entity.ts';
import { limits } from './limits.ts';
import { paragraphNumber } from './paragraph.ts';
import { quoteId, quoteKind } from './quote.ts';
import { offsetUnits } from './span.ts';

/** An object of parameters that knows no others. Those with a default may be left out; a handler always finds them. */
function parameters<Properties extends Record<string, TSchema>>(properties: Properties) {
  const schema = Type.Object(properties, { additionalProperties: false });
  const required: readonly string[] = schema.required ?? [];
  return {
    ...schema,
    required: required.filter((name) => !('default' in properties[name]!)),
  } as typeof schema;
}

export const articleParams = parameters({ articleId });
export const paragraphParams = parameters({ articleId, number: paragraphNumber });
export const quoteParams = parameters({ articleId, quoteId });
export const entityParams = parameters({ articleId, entityId });

const unit = oneOf(offsetUnits, {
  description: 'What offsets and lengths in the answer count.',
  default: 'codepoint',
  examples: ['codepoint'],
});

export const noQuery = parameters({});
export const unitQuery = parameters({ offsetUnit: unit });
export const quotesQuery = parameters({
  kind: Type.Optional(quoteKind),
  speaker: Type.Optional(
    Type.String({
      description: 'Only quotes of this speaker: an entity’s id, or its name or an alias in any case.',
      minLength: 1,
      maxLength: limits.words,
      examples: ['Mikhail Rudenko'],
    }),
  ),
  paragraph: Type.Optional(paragraphNumber),
  offsetUnit: unit,
});
export const entitiesQuery = parameters({ type: Type.Optional(entityType), offsetUnit: unit });
export const articlesQuery = parameters({
  publisher: Type.Optional(
    Type.String({
      description: 'Only articles of this publisher, by its exact name.',
      minLength: 1,
      maxLength: limits.words,
      examples: ['Observadora'],
    }),
  ),
  from: Type.Optional(instant('Only articles published then or later: an ISO 8601 date or date-time.')),
  to: Type.Optional(
    instant(
      'Only articles published then or earlier: an ISO 8601 date, which takes in the whole day, or date-time.',
    ),
  ),
  limit: Type.Integer({
    description: 'How many articles a page has at most.',
    minimum: 1,
    maximum: limits.page,
    format: 'int32',
    default: 20,
    examples: [20],
  }),
  cursor: Type.Optional(
    Type.String({
      description: 'Where to go on: `next` of the page before.',
      pattern: '^[A-Za-z0-9_-]+$',
      minLength: 1,
      maxLength: limits.cursor,
      examples: ['WyIyMDI0LTExLTA1IiwiMDAwLTQ4ZWM0NTNlODYzNTk0ZTQiXQ'],
    }),
  ),
});
