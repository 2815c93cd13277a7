import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const house = mkdtempSync(join(tmpdir(), 'verbatim-lint-'));
const faults = {
  noFloatingPromises:
    'export const late = async (): Promise<void> => {};\nexport function run(): void {\n  late();\n}\n',
  noImportCycles: "import { back } from './back.ts';\n\nexport const forth = (): unknown => back();\n",
  useImportType:
    "import { Span } from './span.ts';\n\nexport const length = (span: Span): number => span.end;\n",
  noExplicitAny: 'export const anything = (value: any): unknown => value;\n',
};

mkdirSync(join(house, 'src'));
for (const file of ['biome.json', '.gitignore', 'package.json', 'tsconfig.json'])
  cpSync(join(root, file), join(house, file));
symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
writeFileSync(join(house, 'src/span.ts'), 'export interface Span {\n  end: number;\n}\n');
writeFileSync(
  join(house, 'src/back.ts'),
  "import { forth } from './noImportCycles.ts';\n\nexport const back = (): unknown => forth();\n",
);
for (const [rule, content] of Object.entries(faults)) writeFileSync(join(house, `src/${rule}.ts`), content);
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
const { stdout, stderr } = spawnSync(process.execPath, [biome, 'ci', '--colors=off', '.'], {
  cwd: house,
  encoding: 'utf8',
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(Object.keys(faults))('the linter notices %s', (rule) => {
  expect(stdout + stderr).toMatch(new RegExp(`src/${rule}\\.ts[^\\n]* lint/\\w+/${rule}`));
});
