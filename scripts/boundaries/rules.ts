import type { IForbiddenRuleType } from 'dependency-cruiser';
import { composers, entrances, type Room, rooms } from './rooms.ts';

type Rule = IForbiddenRuleType & { readonly name: string };

const quoted = (name: string): string => name.replace(/[.\\/@-]/g, '\\$&');
const file = (path: string): string => `^src/${quoted(path)}$`;
const anyOf = (paths: readonly string[]): string => `^src/(${paths.map(quoted).join('|')})$`;

/** Everything inside a room, the named files, packages and builtins; what is imported must be one of these. */
function importsOf({ name, files, types, packages, builtins }: Room, areTypes: boolean): string[] {
  return [
    `^src/${name}/`,
    ...(areTypes ? [...files, ...types] : files).map(file),
    ...packages.map((package_) => `(^|/)node_modules/${quoted(package_)}/`),
    ...(builtins === 'all' ? [] : builtins).map((builtin) => `^(node:)?${builtin}(/|$)`),
  ];
}

/** One rule for what runs and one for types, because some neighbours may be known by their types alone. */
const roomRules = (room: Room): Rule[] =>
  [false, true].map((areTypes) => ({
    name: `${room.name}-${areTypes ? 'types' : 'imports'}`,
    severity: 'error',
    from: { path: `^src/${room.name}/` },
    to: {
      pathNot: importsOf(room, areTypes),
      dependencyTypesNot: [
        ...(room.builtins === 'all' ? (['core'] as const) : []),
        ...(areTypes ? [] : (['type-only'] as const)),
      ],
    },
  }));

const houseRules: readonly Rule[] = [
  {
    name: 'only-composers-enter-rooms',
    severity: 'error',
    from: { path: '^src/[^/]+$', pathNot: anyOf(composers) },
    to: { path: '^src/[^/]+/' },
  },
  {
    name: 'rooms-by-their-door',
    severity: 'error',
    from: { path: '^src/[^/]+$' },
    to: { path: '^src/[^/]+/', pathNot: '^src/[^/]+/index\\.ts$' },
  },
  {
    name: 'folders-by-their-door',
    severity: 'error',
    from: { path: '^src/[^/]+/[^/]+$' },
    to: { path: '^src/[^/]+/[^/]+/', pathNot: '^src/[^/]+/[^/]+/index\\.ts$' },
  },
  {
    name: 'neighbours-by-their-door',
    severity: 'error',
    from: { path: '^src/[^/]+/([^/]+)/' },
    to: { path: '^src/[^/]+/[^/]+/', pathNot: ['^src/[^/]+/$1/', '^src/[^/]+/[^/]+/index\\.ts$'] },
  },
  { name: 'no-cycle', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
  {
    name: 'no-dead-module',
    severity: 'error',
    from: { path: anyOf(entrances) },
    to: { path: '^src/', pathNot: anyOf(entrances), reachable: false },
  },
  {
    name: 'no-development-dependency',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-undeclared-package',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-optional'] },
  },
  { name: 'no-missing-file', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  {
    name: 'nothing-beside-src',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['local'], pathNot: '^src/' },
  },
];

/** Every rule about imports, in dependency-cruiser's form. */
export const rules: readonly Rule[] = [...rooms.flatMap(roomRules), ...houseRules];
