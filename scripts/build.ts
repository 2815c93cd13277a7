import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { fingerprintAnalysis } from '../src/cache/index.ts';
import { compileValidators } from './compile-validators.ts';

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
const known = async (): Promise<Readonly<Record<string, string>>> => ({
  'src/cache/fingerprint-analysis.ts': `export const fingerprintAnalysis = () => '${fingerprintAnalysis()}';`,
  ...validatorsIn(await compileValidators(), 'src/api/requests'),
});

/** The validators as files of a folder, and what gathers them. */
function validatorsIn(validators: ReadonlyMap<string, string>, folder: string): Record<string, string> {
  const schemas = [...validators.keys()];
  const imports = schemas.map((_, i) => `import v${i} from './validator-${i}.cjs';`);
  const entries = schemas.map((schema, i) => `${JSON.stringify(schema)}: v${i},`);
  const gathered = `${imports.join('\n')}\nexport const compiledValidators = {\n${entries.join('\n')}\n};`;
  const files = [...validators.values()].map((code, i) => [`${folder}/validator-${i}.cjs`, code]);
  return { [`${folder}/compiled-validators.ts`]: gathered, ...Object.fromEntries(files) };
}

async function replaceKnown(): Promise<Plugin> {
  const sources = new Map(Object.entries(await known()).map(([file, source]) => [join(root, file), source]));
  return {
    name: 'known',
    resolveId: (id, importer) => {
      const file = join(dirname(importer ?? root), id);
      return sources.has(file) ? file : undefined;
    },
    load: (id) => sources.get(id),
  };
}

/** Node's own modules as they are: importing one looks at everything in it, which loads what nobody asked for, fetch and all. */
const takeBuiltins: Plugin = {
  name: 'builtins',
  renderChunk: (code) =>
    code.replaceAll(
      /^import \{ (.+) \} from "(node:.+)";$/gm,
      (_, names: string, module) =>
        `const { ${names.replaceAll(' as ', ': ')} } = process.getBuiltinModule("${module}");`,
    ),
};

/**
 * Builds src/ and the packages that it needs into a few files, all of them in `folder`: a start that opens few files takes half of the
 * time, and types are left out, not looked at.
 */
export async function bundle(folder: string): Promise<void> {
  const build = await rolldown({
    cwd: root,
    input,
    external,
    platform: 'node',
    plugins: [await replaceKnown(), takeBuiltins],
  });
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
