import { globSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { rooms } from './rooms.ts';
import { rules } from './rules.ts';

/** One broken rule: `from` imports `to`, or stands alone. */
export interface Trespass {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface BoundaryReport {
  readonly modules: number;
  readonly imports: number;
  readonly trespasses: readonly Trespass[];
}

/** Fewer modules than this are no house: whoever looked did not see it. */
const fewestModules = 20;

/** Reads every import under `root`/src and holds it against the rules. */
export async function findTrespasses(root: string): Promise<BoundaryReport> {
  const result = await cruiseSources(root);
  const seen = result.modules.filter(({ source }) => source.startsWith('src/'));
  const imports = seen.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  const broken = result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return {
    modules: seen.length,
    imports,
    trespasses: [
      ...broken,
      ...findUnseen(
        root,
        seen.map(({ source }) => source),
        imports,
      ),
      ...findUnknownRooms(root),
    ],
  };
}

async function cruiseSources(root: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: root,
      ruleSet: { forbidden: [...rules] },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      preserveSymlinks: true,
    },
    { extensions: ['.ts'], exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

/** A cruiser that cannot read TypeScript sees nothing and finds nothing wrong: the disk says what there is to see. */
function findUnseen(root: string, seen: readonly string[], imports: number): Trespass[] {
  const files = globSync('src/**/*.ts', { cwd: root });
  const unseen = files.filter((file) => !seen.includes(file));
  const isHouse = files.length >= fewestModules && imports >= files.length / 2;
  return [
    ...unseen.map((from) => ({ rule: 'every-module-seen', from, to: '' })),
    ...(isHouse
      ? []
      : [{ rule: 'plausible-house', from: 'src', to: `${seen.length} modules, ${imports} imports` }]),
  ];
}

const findUnknownRooms = (root: string): Trespass[] =>
  globSync('src/*/', { cwd: root })
    .filter((folder) => !rooms.some(({ name }) => folder === `src/${name}`))
    .map((from) => ({ rule: 'room-on-the-plan', from, to: '' }));
