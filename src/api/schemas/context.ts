import { Type } from 'typebox';
import { limits } from './limits.ts';
import { offsetUnit } from './span.ts';

export const articleId = Type.String({
  description:
    'The article’s id: its file’s name without extension, lower-case, runs of anything but a–z and 0–9 as one hyphen.',
  pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  minLength: 1,
  maxLength: limits.id,
  examples: ['000-48ec453e863594e4'],
});

/** What every answer about a part of an article begins with. */
export const article = { articleId, offsetUnit };
