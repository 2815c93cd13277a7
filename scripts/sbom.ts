/**
 * `npm run sbom`: the software bill of materials of what runs in production, in CycloneDX, on standard output: npm's own, without what
 * differs from run to run (a serial number, the time) and from folder to folder (the name).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Bill {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; readonly component: { name: string } };
}

interface Entry {
  readonly dev?: true;
  readonly optional?: true;
  readonly devOptional?: true;
  devDependencies?: object;
  optionalDependencies?: object;
}

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'));

/** What is declared or locked for development and for some platforms alone is taken out. */
function withoutOthers<Declaring extends Entry>(declaring: Declaring): Declaring {
  const { devDependencies: _dev, optionalDependencies: _optional, ...rest } = declaring;
  return rest as Declaring;
}

/** The lock file of production. `npm sbom --omit dev` would leave out packages that development needs as well. */
function lockOfProduction(): object {
  const lock = read('package-lock.json') as { packages: Record<string, Entry> };
  const kept = Object.entries(lock.packages)
    .filter(([, { dev, optional, devOptional }]) => !dev && !optional && !devOptional)
    .map(([path, entry]) => [path, withoutOthers(entry)] as const);
  return { ...lock, packages: Object.fromEntries(kept) };
}

const manifest = withoutOthers(read('package.json') as Entry & { name: string });
const folder = mkdtempSync(join(tmpdir(), 'verbatim-sbom-'));
writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockOfProduction()));
const words = 'sbom --package-lock-only --sbom-format cyclonedx --sbom-type application';
const bill = JSON.parse(execFileSync('npm', words.split(' '), { cwd: folder, encoding: 'utf8' })) as Bill;
rmSync(folder, { recursive: true });
delete bill.serialNumber;
delete bill.metadata.timestamp;
bill.metadata.component.name = manifest.name;
console.log(JSON.stringify(bill, undefined, 2));
