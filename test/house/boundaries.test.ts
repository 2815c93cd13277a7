import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BoundaryReport, findTrespasses } from '../../scripts/boundaries/find-trespasses.ts';

const repository = join(import.meta.dirname, '../..');

/** A forbidden import of each sort: the rule that must notice it, the file it stands in, what is written there. */
const planted = [
  ['analysis-imports', 'analysis/tokens/planted-disk.ts', "import 'node:fs';"],
  ['analysis-imports', 'analysis/tokens/planted-package.ts', "import 'yaml';"],
  [
    'analysis-types',
    'analysis/tokens/planted-type.ts',
    "import type { Article } from '../../articles/index.ts';\nexport type A = Article;",
  ],
  ['articles-imports', 'articles/planted-analysis.ts', "import '../analysis/index.ts';"],
  ['api-imports', 'api/routes/planted-ingest.ts', "import '../../ingest/index.ts';"],
  ['api-imports', 'api/routes/planted-disk.ts', "import 'node:fs';"],
  ['ingest-imports', 'ingest/planted-api.ts', "import '../api/index.ts';"],
  ['resources-imports', 'resources/planted-back-door.ts', "import '../analysis/version.ts';"],
  ['only-composers-enter-rooms', 'planted-composer.ts', "import './articles/index.ts';"],
  ['rooms-by-their-door', 'planted-window.ts', "import './articles/article-id.ts';"],
  ['folders-by-their-door', 'analysis/planted-stage.ts', "import './tokens/split-tokens.ts';"],
  ['neighbours-by-their-door', 'analysis/layout/planted-neighbour.ts', "import '../tokens/split-tokens.ts';"],
  ['no-cycle', 'articles/planted-cycle.ts', "import './planted-round.ts';"],
  ['no-dead-module', 'articles/planted-orphan.ts', 'export const orphan = 1;'],
  ['no-development-dependency', 'api/planted-tool.ts', "import 'vitest';"],
  [
    'no-undeclared-package',
    'api/planted-stranger.ts',
    "import 'ajv-formats/dist/limit.js';\nimport 'fast-uri';",
  ],
  ['no-missing-file', 'api/planted-gap.ts', "import './nowhere.ts';"],
  ['nothing-beside-src', 'ingest/planted-outside.ts', "import '../../scripts/build.ts';"],
  ['room-on-the-plan', 'planted-room/index.ts', 'export const room = 1;'],
] as const;

let house: string;
let report: BoundaryReport;

beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), 'verbatim-house-'));
  for (const part of ['src', 'scripts', 'package.json'])
    cpSync(join(repository, part), join(house, part), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(house, 'node_modules'));
  for (const [, file, content] of planted) write(file, content);
  write('articles/planted-round.ts', "import './planted-cycle.ts';");
  report = await findTrespasses(house);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(house, 'src', file)), { recursive: true });
  writeFileSync(join(house, 'src', file), `${content}\n`);
}

test('the house keeps its own rules', async () => {
  const { modules, trespasses } = await findTrespasses(repository);
  expect(trespasses).toEqual([]);
  expect(modules).toBeGreaterThan(100);
});

test.each(planted)('%s notices %s', (rule, file) => {
  const noticed = report.trespasses.filter(
    ({ from }) => from === `src/${file}` || from === `src/${dirname(file)}`,
  );
  expect(noticed.map((trespass) => trespass.rule)).toContain(rule);
});

test('a house without modules breaks the rules', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'verbatim-empty-'));
  mkdirSync(join(empty, 'src'));
  writeFileSync(join(empty, 'package.json'), readFileSync(join(repository, 'package.json')));
  const { modules, trespasses } = await findTrespasses(empty);
  rmSync(empty, { recursive: true });
  expect(modules).toBe(0);
  expect(trespasses.map(({ rule }) => rule)).toContain('plausible-house');
});
