import { Type } from 'typebox';
import { paragraphRoles } from '../../analysis/annotations/index.ts';
import { component, oneOf, record, ref } from './component.ts';
import { article } from './context.ts';
import { limits } from './limits.ts';
import { bounds, words } from './span.ts';

export const paragraphNumber = Type.Integer({
  description: 'The paragraph’s number, counted from 1 in text order.',
  minimum: 1,
  maximum: limits.items,
  format: 'int32',
  examples: [4],
});

const properties = {
  number: paragraphNumber,
  role: oneOf(paragraphRoles, {
    description:
      'What the paragraph is for: `lead` opens the article, `promo` points elsewhere, `credit` names the source, `body` is the rest.',
    examples: ['body'],
  }),
  ...bounds,
  text: words(
    'The paragraph’s characters, exactly.',
    'Pyongyang had already launched an intercontinental ballistic missile (ICBM) on Thursday.',
  ),
};
const example = {
  number: 9,
  role: 'body',
  start: 1249,
  end: 1337,
  text: 'Pyongyang had already launched an intercontinental ballistic missile (ICBM) on Thursday.',
};

export const Paragraph = component(
  'Paragraph',
  record(properties, {
    description: 'A block of the text, without the white space around it.',
    examples: [example],
  }),
);

export const ArticleParagraph = component(
  'ArticleParagraph',
  record(
    { ...article, ...properties },
    {
      description: 'One paragraph with the article that it belongs to.',
      examples: [{ articleId: '000-48ec453e863594e4', offsetUnit: 'codepoint', ...example }],
    },
  ),
);

export const paragraphs = Type.Array(ref(Paragraph), {
  description: 'Every paragraph in text order.',
  maxItems: limits.items,
});

export const Paragraphs = component(
  'Paragraphs',
  record({ ...article, paragraphs }, { description: 'All paragraphs of an article.' }),
);
