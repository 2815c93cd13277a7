import { Type } from 'typebox';
import { component } from './component.ts';

/** An answer that `fields` has trimmed. No other may have it: the schemas of the others require every field. */
export const trimmedMediaType = 'application/vnd.verbatim.trimmed+json';

export const Trimmed = component(
  'Trimmed',
  Type.Object(
    {},
    {
      additionalProperties: true,
      description: 'The same answer as in JSON, but each item has only the fields that `fields` names.',
      examples: [{ articles: [{ id: '000-48ec453e863594e4', headline: null }], next: null }],
    },
  ),
);
