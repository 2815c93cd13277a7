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

const date = '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])';
const hourAndMinute = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const time = `${hourAndMinute}(?::[0-5][0-9](?:[.,][0-9]{1,9})?)?`;

/** An ISO 8601 date or date-time. A day that its month does not have is found by the handler. */
export const instant = (description: string) =>
  Type.String({
    description,
    pattern: `^${date}(?:T${time}(?:Z|[+-]${hourAndMinute})?)?$`,
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
