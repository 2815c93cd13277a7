import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const write = () => execFileSync(process.execPath, ['scripts/sbom.ts'], { cwd: root, encoding: 'utf8' });

interface Component {
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly { readonly content: string }[];
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string };
    readonly expression?: string;
  }[];
}

/** Packages that production installs, by the lock file. */
function productionPackages(): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; dev?: boolean; optional?: boolean; devOptional?: boolean }>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
}

test('the bill of materials has every package of production and no other, and is the same each time', () => {
  const written = write();
  const { bomFormat, specVersion, metadata, components } = JSON.parse(written);
  expect({ bomFormat, specVersion }).toEqual({
    bomFormat: 'CycloneDX',
    specVersion: expect.stringMatching(/^1\./),
  });
  expect(metadata.component).toMatchObject({
    name: 'verbatim',
    licenses: [{ license: { id: 'Apache-2.0' } }],
  });
  const listed = (components as Component[]).map(({ name, version }) => `${name}@${version}`);
  expect(listed.length).toBeGreaterThan(50);
  expect([...new Set(listed)].sort()).toEqual([...new Set(productionPackages())].sort());
  expect(write()).toBe(written);
});

test('every package in it has a hash and a licence that lets us ship it', () => {
  const { components } = JSON.parse(write()) as { components: Component[] };
  const allowed = /^(?:MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|\(?MIT OR [\w.-]+\)?)$/;
  for (const { name, hashes, licenses } of components) {
    const [licence] = licenses ?? [];
    expect(licence?.license?.id ?? licence?.expression, name).toMatch(allowed);
    expect(hashes?.[0]?.content, name).toMatch(/^[\da-f]{128}$/);
  }
});
