import { Type } from 'typebox';
import { component, record } from './component.ts';
import { article } from './context.ts';
import { limits } from './limits.ts';
import { words } from './span.ts';

export const length = Type.Integer({
  description: 'The text’s length in `offsetUnit`.',
  minimum: 0,
  maximum: limits.offset,
  format: 'int32',
  examples: [3122],
});

export const sha256 = Type.String({
  description: 'SHA-256 of the text in UTF-8, in lower-case hexadecimal.',
  pattern: '^[0-9a-f]{64}$',
  minLength: 64,
  maxLength: 64,
  examples: ['8537374ad170b18aa915a5fbad2e598bf67bc748c013882a74944f0abb55c5e3'],
});

export const PlainText = Type.String({
  description: 'The article’s characters, verbatim.',
  maxLength: limits.text,
  examples: ['Russia considers that North Korea has the right to launch ballistic missiles…'],
});

export const Text = component(
  'Text',
  record(
    {
      ...article,
      length,
      sha256,
      text: words(
        'The article’s characters, verbatim; every offset points into it.',
        'Russia considers that North Korea has the right to launch ballistic missiles…',
      ),
    },
    { description: 'The text of an article.' },
  ),
);
