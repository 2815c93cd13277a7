import { Type } from 'typebox';
import { limits } from './limits.ts';

/** An article's address in examples. */
export const exampleArticle = 'http://127.0.0.1:3000/v1/articles/000-48ec453e863594e4';

/** An absolute address, of this service or of a public identifier. */
export const address = (description: string, example: string) =>
  Type.String({
    description,
    format: 'uri',
    minLength: 1,
    maxLength: limits.address,
    examples: [example],
  });

/** A value that never differs, in the vocabulary of a standard. */
export const fixed = <const Value>(value: Value, description: string) =>
  Type.Unsafe<Value>({ description, const: value, examples: [value] });
