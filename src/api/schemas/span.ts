import { Type } from 'typebox';
import { component, oneOf, record } from './component.ts';
import { limits } from './limits.ts';

export const offsetUnits = ['codepoint', 'utf16', 'utf8'] as const;
export type OffsetUnit = (typeof offsetUnits)[number];

export const offsetUnit = oneOf(offsetUnits, {
  description:
    'What offsets and lengths count: Unicode code points (Python, Go runes), UTF-16 code units (JavaScript, Java) or bytes of UTF-8.',
  examples: ['codepoint'],
});

const offset = (description: string, example: number) =>
  Type.Integer({ description, minimum: 0, maximum: limits.offset, format: 'int32', examples: [example] });

/** The first two properties of everything that lies in the text. */
export const bounds = {
  start: offset('Where it starts in the text, counted in `offsetUnit`.', 424),
  end: offset('Where it ends: the offset just after its last character.', 521),
};

export const words = (description: string, example: string) =>
  Type.String({ description, minLength: 1, maxLength: limits.text, examples: [example] });

export const Span = component(
  'Span',
  record(
    { ...bounds, text: words('The characters from `start` to `end`, exactly.', 'said') },
    {
      description:
        'A half-open stretch of the article’s text. The slice of the text from `start` to `end` equals `text`.',
      examples: [{ start: 522, end: 526, text: 'said' }],
    },
  ),
);
