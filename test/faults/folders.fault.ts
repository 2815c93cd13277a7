import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFolder } from '../support/article-folder.ts';
import { badFiles, writePipes } from './bad-files.ts';
import { runService } from './run-service.ts';
import { withoutPrivileges } from './without-privileges.ts';

const good = Object.fromEntries(
  Array.from({ length: 50 }, (_, n) => [`good-${n}.txt`, `“Bridge ${n} is closed,” said Ana Reis.\n`]),
);

test('a thousand bad files among fifty good ones', async () => {
  const folder = articleFolder(good);
  const bad = badFiles.flatMap(({ write, reason }) =>
    Array.from({ length: 1000 / badFiles.length }, (_, number) => ({ file: write(folder, number), reason })),
  );
  expect(bad).toHaveLength(1000);
  writePipes(folder, 10);
  mkdirSync(join(folder, 'folder.txt'));
  writeFileSync(join(folder, 'folder.txt/inside.txt'), 'Inside.');

  const { address, log, stop } = await runService(folder, { under: withoutPrivileges });

  const rejected = new Map(
    log.filter(({ reason }) => reason).map(({ file, reason }) => [file, String(reason)]),
  );
  expect([...rejected.keys()].sort()).toEqual(bad.map(({ file }) => file).sort());
  for (const { file, reason } of bad) expect(rejected.get(file), file).toMatch(reason);
  expect(log).toContainEqual(expect.objectContaining({ articles: 51, rejected: 1000, ignoredFiles: 10 }));
  const list = (await (await fetch(`${address}/v1/articles?limit=100`)).json()) as {
    readonly articles: readonly unknown[];
  };
  expect(list.articles).toHaveLength(51);
  for (const [file, text] of Object.entries(good)) {
    const answer = await fetch(`${address}/v1/articles/${file.slice(0, -4)}/text`, {
      headers: { accept: 'text/plain' },
    });
    expect(await answer.text()).toBe(text);
  }
  expect(await stop()).toEqual({ status: 0, complaints: '' });
});
