import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { fingerprintAnalysis } from '../src/cache/index.ts';

const root = join(import.meta.dirname, '..');

/** Where programs, threads and importers come in. */
const input = {
  main: 'src/main.ts',
  'analysis-thread': 'src/workers/analysis-thread.ts',
  index: 'src/index.ts',
  standalone: 'src/standalone.ts',
};

/** Packages that read files of their own or start them as threads, from where they lie. */
const external = ['piscina', '@fastify/swagger-ui'];

/** Modules whose whole result is known now, and what stands for them in what is built. */
const known = (): Readonly<Record<string, string>> => ({
  'src/cache/fingerprint-analysis.ts': `export const fingerprintAnalysis = () => '${fingerprintAnalysis()}';`,
});

function replaceKnown(): Plugin {
  const sources = new Map(Object.entries(known()).map(([file, source]) => [join(root, file), source]));
  return { name: 'known', load: (id) => sources.get(id) };
}

/**
 * Builds src/ and the packages that it needs into a few files, all of them in `folder`: a start that opens few files takes half of the
 * time, and types are left out, not looked at.
 */
export async function bundle(folder: string): Promise<void> {
  const build = await rolldown({ cwd: root, input, external, platform: 'node', plugins: [replaceKnown()] });
  rmSync(folder, { recursive: true, force: true });
  await build.write({ dir: folder, chunkFileNames: '[name]-[hash].js' });
  await build.close();
  chmodSync(join(folder, 'main.js'), 0o755);
}

/** Writes the types of what can be imported; ends the process with the compiler's status where there are errors. */
function declareTypes(): void {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const compiler = [join(typescript, 'bin/tsc'), '-p', 'tsconfig.build.json'];
  const { status } = spawnSync(process.execPath, compiler, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** What runs, as `npm start` and the container run it. */
export const dist = join(root, 'dist');

if (import.meta.main) {
  await bundle(dist);
  declareTypes();
}
