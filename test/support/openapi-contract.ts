import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Response } from 'supertest';
import { expect } from 'vitest';
import { parse } from 'yaml';

type Tree = { readonly [key: string]: Tree };

const document = JSON.parse(
  readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'),
) as Tree;

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
formats.default(ajv);
ajv.addSchema(document, 'openapi', undefined, false);

/** Answers that no operation describes: the path or the method is wrong, or the URL cannot be read. */
const undescribed = [204, 400, 404, 405];

/** Asserts that a response is one that the committed OpenAPI document describes: status, media type, header fields, body. */
export function expectDescribed(method: string, url: string, response: Response): void {
  expect(response.headers['x-request-id']).toBeTruthy();
  if (/^\/docs(?:\/|$)/.test(url) && response.status < 400) return;
  const responses = findResponses(method, url.split('?', 1)[0]!);
  const documented = responses?.at(`/${response.status}`);
  if (responses && !documented) expect(response.status).toBe(`one of ${Object.keys(responses.value)}`);
  if (!responses) expect(undescribed).toContain(response.status);
  if (documented) expectHeaders(documented, response);
  const content = documented?.at('/content') ?? at('#/components/responses/NotFound/content');
  if (method === 'HEAD') expect(response.text ?? '').toBe('');
  else if (response.status !== 204 && response.status !== 304) expectContent(content!, response);
}

/** A place in the document; `at` follows a pointer and any reference that it ends on. */
interface Place {
  readonly pointer: string;
  readonly value: Tree;
  at(pointer: string): Place | undefined;
}

function at(pointer: string): Place | undefined {
  let value: Tree | undefined = document;
  for (const key of pointer.split('/').slice(1))
    value = value?.[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  if (value === undefined) return undefined;
  if ('$ref' in value) return at(String(value.$ref));
  return { pointer, value, at: (rest) => at(pointer + rest) };
}

function findResponses(method: string, path: string): Place | undefined {
  const described = method === 'HEAD' ? 'get' : method.toLowerCase();
  const template = Object.keys(document.paths!).find((candidate) =>
    new RegExp(`^${candidate.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return template === undefined
    ? undefined
    : at(`#/paths/${template.replaceAll('/', '~1')}/${described}/responses`);
}

/** What every server sends, and what is told of the service as a whole: no operation describes it. */
const common =
  /^(?:connection|content-(?:length|security-policy|type)|date|keep-alive|transfer-encoding|x-content-type-options)$/;

function expectHeaders(place: Place, { headers }: Response): void {
  const described = Object.keys(place.at('/headers')?.value ?? {});
  const names = described.map((name) => name.toLowerCase());
  const sent = Object.keys(headers).filter((name) => !common.test(name));
  expect(names, `header fields of ${place.pointer}`).toEqual(expect.arrayContaining(sent));
  for (const name of described) {
    const header = place.at(`/headers/${name}`)!;
    const value: unknown = headers[name.toLowerCase()];
    if (value !== undefined) expectValid(`${header.pointer}/schema`, value, name);
  }
}

const parsers: readonly (readonly [ending: string, parse: (text: string) => unknown])[] = [
  ['json', JSON.parse],
  ['yaml', parse],
];

function expectContent(content: Place, { headers, text }: Response): void {
  const type = String(headers['content-type']).split(';', 1)[0]!;
  expect(Object.keys(content.value)).toContain(type);
  const body: unknown = parsers.find(([ending]) => type.endsWith(ending))?.[1](text) ?? text;
  expectValid(`${content.pointer}/${type.replaceAll('/', '~1')}/schema`, body, type);
}

function expectValid(pointer: string, value: unknown, what: string): void {
  const validate = ajv.getSchema(`openapi${pointer}`);
  if (!validate) throw new Error(`no schema at ${pointer}`);
  expect(validate(value) ? [] : validate.errors, `${what} at ${pointer}`).toEqual([]);
}
