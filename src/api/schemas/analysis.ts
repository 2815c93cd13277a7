import { Type } from 'typebox';
import { component, record } from './component.ts';
import { entities } from './entity.ts';
import { limits } from './limits.ts';
import { paragraphs } from './paragraph.ts';
import { quotes } from './quote.ts';
import { offsetUnit } from './span.ts';
import { length, sha256 } from './text.ts';

export const Analysis = component(
  'Analysis',
  record(
    { offsetUnit, length, sha256, paragraphs, quotes, entities },
    { description: 'Everything read in one text.' },
  ),
);

export const instant = (description: string) =>
  Type.String({
    description,
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.,]{5,18}(?:Z|[+-][0-9]{2}:[0-9]{2})?)?$',
    minLength: 10,
    maxLength: 35,
    examples: ['2024-11-05'],
  });

export const AnalysisRequest = component(
  'AnalysisRequest',
  Type.Object(
    {
      text: Type.String({
        description: 'The text to analyse, verbatim.',
        maxLength: limits.text,
        examples: ['“The bridge is closed,” said Mayor Ana Reis.'],
      }),
      publishedAt: Type.Optional(
        instant(
          'When the text was published: an ISO 8601 date or date-time, which anchors words such as “Tuesday”.',
        ),
      ),
    },
    {
      additionalProperties: false,
      description: 'A text to analyse. Nothing of it is stored.',
      examples: [{ text: '“The bridge is closed,” said Mayor Ana Reis.', publishedAt: '2024-11-05' }],
    },
  ),
);
