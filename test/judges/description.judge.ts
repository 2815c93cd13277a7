import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFolder } from '../support/article-folder.ts';
import { askJudge } from './judge-tool.ts';

const committed = join(import.meta.dirname, '../../openapi/openapi.json');
const journey = join(import.meta.dirname, '../../openapi/journey.arazzo.yaml');

const spectral = (file: string) =>
  askJudge('spectral', 'lint', file, '--ruleset', 'spectral.yaml', '--fail-severity', 'hint');
const redocly = (file: string) =>
  askJudge('redocly', 'lint', file, '--config', 'redocly.yaml', '--format', 'stylish');

/** The committed document without an operation's id and with a string without an end. */
function spoilt(): string {
  const document = JSON.parse(readFileSync(committed, 'utf8'));
  delete document.paths['/v1/articles'].get.operationId;
  delete document.paths['/v1/articles'].get.summary;
  delete document.components.schemas.Text.properties.text.maxLength;
  const file = join(articleFolder(), 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  return file;
}

test('Spectral with its OpenAPI and OWASP rules finds nothing, down to hints', async () => {
  expect(await spectral(committed)).toMatchObject({
    status: 0,
    output: expect.stringContaining('No results'),
  });
});

test('Spectral finds what is wrong with a spoilt document', async () => {
  const { status, output } = await spectral(spoilt());
  expect(status).toBe(1);
  expect(output).toContain('operation-operationId');
  expect(output).toContain('owasp:api4:2023-string-limit');
});

test('Redocly at its strictest finds nothing, in the document and in the journey', async () => {
  expect(await redocly(committed)).toMatchObject({
    status: 0,
    output: expect.not.stringMatching(/warning|error/i),
  });
  expect(await redocly(journey)).toMatchObject({
    status: 0,
    output: expect.not.stringMatching(/warning|error/i),
  });
});

test('Redocly finds what is wrong with a spoilt document', async () => {
  const { status, output } = await redocly(spoilt());
  expect(status).toBe(1);
  expect(output).toContain('operation-summary');
});
