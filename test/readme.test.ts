import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runVerbatim } from './support/run-verbatim.ts';
import { startService } from './support/started-service.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

test('the README names every setting with its default, and no other', () => {
  const config = read('src/config.ts');
  const known = [...config.matchAll(/read\(\s*'([A-Z_]+)'/g)].map(([, name]) => name);
  const told = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  expect(known.length).toBeGreaterThan(3);
  expect(told.sort()).toEqual(known.sort());
});

test('the README names every path of the interface', async () => {
  const { stdout } = await runVerbatim(['openapi']);
  const paths = Object.keys(JSON.parse(stdout).paths).filter((path) => path !== '/');
  expect(paths.length).toBeGreaterThan(8);
  for (const path of paths) expect(readme).toContain(path);
});

test('every npm script and every file that the README names is there', () => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const [, script] of readme.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty(script!);
  for (const [, path] of readme.matchAll(/\]\(([\w/.-]+)\)/g)) expect(() => read(path!)).not.toThrow();
});

test('the question in the README has the answer in the README', async () => {
  const [, path] = /^ {4}curl http:\/\/127\.0\.0\.1:3000(\S+)$/m.exec(readme)!;
  const [, answer] = /^```json$(.*?)^```$/ms.exec(readme)!;
  const name = '000_48ec453e863594e4.txt';
  const address = await startService({ [name]: read(`data/articles/${name}`) });
  expect(await (await fetch(address + path)).json()).toEqual(JSON.parse(answer!));
});
