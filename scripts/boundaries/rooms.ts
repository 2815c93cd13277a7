/** What a room may import. Everything else is forbidden, and so is a folder of src/ that is not listed. */
export interface Room {
  /** Its folder in src/. */
  readonly name: string;
  /** Files of src/ that it may import: other rooms by their doors, `config.ts`. */
  readonly files: readonly string[];
  /** The same, but for their types alone. */
  readonly types: readonly string[];
  readonly packages: readonly string[];
  /** Node's own modules, or `all`. */
  readonly builtins: readonly string[] | 'all';
}

/** The house plan. A room that needs a new neighbour says so here, in a change that a reader sees. */
export const rooms: readonly Room[] = [
  { name: 'analysis', files: [], types: [], packages: [], builtins: [] },
  {
    name: 'articles',
    files: ['analysis/annotations/index.ts'],
    types: ['analysis/index.ts'],
    packages: [],
    builtins: ['zlib'],
  },
  {
    name: 'resources',
    files: ['analysis/index.ts', 'package-files.ts'],
    types: [],
    packages: [],
    builtins: 'all',
  },
  {
    name: 'ingest',
    files: ['analysis/layout/index.ts', 'articles/index.ts'],
    types: [],
    packages: ['yaml'],
    builtins: 'all',
  },
  {
    name: 'api',
    files: ['analysis/annotations/index.ts', 'articles/index.ts'],
    types: ['analysis/index.ts'],
    packages: [
      'fastify',
      '@fastify/ajv-compiler',
      '@fastify/swagger',
      '@fastify/swagger-ui',
      '@fastify/type-provider-typebox',
      'lru-cache',
      'typebox',
      'yaml',
    ],
    builtins: ['buffer', 'crypto', 'module', 'http', 'net', 'stream', 'util', 'zlib'],
  },
  { name: 'logging', files: ['config.ts'], types: [], packages: ['pino'], builtins: ['http'] },
  { name: 'metrics', files: [], types: [], packages: ['prom-client'], builtins: ['events', 'http'] },
  { name: 'cache', files: [], types: [], packages: [], builtins: 'all' },
  {
    name: 'workers',
    files: ['analysis/index.ts', 'api/representations/index.ts', 'articles/index.ts', 'resources/index.ts'],
    types: ['api/index.ts'],
    packages: ['piscina'],
    builtins: ['fs', 'os', 'path'],
  },
  {
    name: 'cli',
    files: ['analysis/index.ts', 'articles/index.ts', 'config.ts', 'ingest/index.ts'],
    types: ['api/index.ts'],
    packages: ['pino'],
    builtins: 'all',
  },
];

/** The pages that put rooms together; no other file beside the rooms may enter one. */
export const composers: readonly string[] = ['app.ts', 'index.ts', 'main.ts', 'standalone.ts'];

/** Where programs and importers come in: what none of these reaches is dead. */
export const entrances: readonly string[] = [
  'index.ts',
  'main.ts',
  'standalone.ts',
  'workers/analysis-thread.ts',
];
