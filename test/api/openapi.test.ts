import { readFileSync } from 'node:fs';
import SwaggerParser from '@apidevtools/swagger-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerTextWith } from '../../src/api/index.ts';
import { buildApp, openapiJson, openapiYaml } from '../../src/app.ts';
import { InMemoryArticleStore } from '../../src/articles/index.ts';
import { createBundledArticle } from '../support/sample-article.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const document = JSON.parse(read('openapi/openapi.json'));
const { version } = JSON.parse(read('package.json'));

test('the committed documents are what the routes describe (npm run openapi writes them)', async () => {
  const answerText = answerTextWith(() => createBundledArticle().analysis);
  const app = await buildApp({ store: new InMemoryArticleStore(), answerText, version });
  await app.ready();
  expect(openapiJson(app)).toBe(read('openapi/openapi.json'));
  expect(openapiYaml(app)).toBe(read('openapi/openapi.yaml'));
});

test('JSON and YAML say the same', () => {
  expect(parse(read('openapi/openapi.yaml'))).toEqual(document);
});

test('an independent parser finds a valid OpenAPI 3.1 document', async () => {
  expect(document.openapi).toBe('3.1.0');
  await SwaggerParser.validate(structuredClone(document));
  const broken = structuredClone(document);
  delete broken.info.title;
  await expect(SwaggerParser.validate(broken)).rejects.toThrow();
});

const operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })),
);

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly example?: unknown;
    readonly schema: Schema;
  }[];
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
}

test.each(operations)(
  '$name is described, named and has its own id',
  ({ operationId, summary, description, tags = [] }) => {
    expect(summary).toMatch(/^[A-Z].*[^.]$/);
    expect(description).toMatch(/[.]$/);
    expect(tags).toHaveLength(1);
    expect(document.tags.map(({ name }: { name: string }) => name)).toContain(tags[0]);
    expect(operations.filter((other) => other.operationId === operationId)).toHaveLength(1);
  },
);

test.each(operations)('every parameter of $name has a description and an example', ({ parameters = [] }) => {
  for (const { name, description, example, schema } of parameters) {
    expect(description, name).toMatch(/[.]$/);
    expect(example ?? schema.examples?.[0], name).toBeDefined();
  }
});

const schemas = Object.entries<Schema>(document.components.schemas);

test.each(schemas)('%s is described, and each of its properties with an example', (_name, schema) => {
  expect(schema.description).toMatch(/[.]$/);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (property.$ref || property.anyOf) continue;
    expect(property.description, name).toMatch(/[.]$/);
    if (property.type !== 'array' && property.type !== 'object')
      expect(property.examples?.length, name).toBeGreaterThan(0);
  }
});

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, 'openapi', undefined, false);

test.each(schemas)('the examples of %s are valid', (name, schema) => {
  const check = (pointer: string, { examples = [], properties = {} }: Schema): void => {
    const validate = ajv.getSchema(`openapi#${pointer}`)!;
    for (const example of examples) expect(validate(example) ? [] : validate.errors, pointer).toEqual([]);
    for (const [key, property] of Object.entries(properties)) check(`${pointer}/properties/${key}`, property);
  };
  check(`/components/schemas/${name}`, schema);
});

test.each(schemas)(
  'the spans in the examples of %s cut their words out of the bundled text',
  (_name, { examples = [] }) => {
    const characters = [...createBundledArticle().article.text];
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('start' in value && 'end' in value && 'text' in value)
        expect(characters.slice(Number(value.start), Number(value.end)).join('')).toBe(value.text);
      Object.values(value).forEach(check);
    };
    examples.forEach(check);
  },
);
