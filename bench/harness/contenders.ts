import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { containerCommand } from './container-command.ts';
import { familyOf } from './cpu-time.ts';
import { findFreePort, type Running, startPinned } from './pinned-process.ts';

/** Who serves the bodies. Paths are the contender's own. */
export interface Contender {
  readonly name: string;
  readonly paths: Readonly<Record<'big' | 'tiny', string>>;
  /** Whether it takes part in every row, or only in that of the whole body. */
  readonly rows: 'all' | 'body';
  readonly start: (folder: string) => Promise<Running & { readonly pids: readonly number[] }>;
}

const root = join(import.meta.dirname, '../..');
const article = '/v1/articles/000-48ec453e863594e4';

/** Where Verbatim has the two bodies that all others copy. */
export const verbatimPaths = { big: `${article}/quotes`, tiny: `${article}/paragraphs/1` } as const;

/** Verbatim as the container runs it, with settings of its own. */
export const verbatim = (
  name: string,
  rows: Contender['rows'],
  env: Readonly<Record<string, string>>,
): Contender => ({
  name,
  rows,
  paths: verbatimPaths,
  start: (folder) => start(containerCommand(), env, join(folder, `${name.replace(/\W+/g, '-')}.log`)),
});

const node = (name: string, file: string): Contender => ({
  name,
  rows: 'all',
  paths: { big: '/big', tiny: '/tiny' },
  start: (folder) =>
    start(
      [process.execPath, join(root, 'bench/contenders', file)],
      { SAMPLE_DIR: folder },
      join(folder, `${file}.log`),
    ),
});

async function start(command: readonly string[], env: Readonly<Record<string, string>>, output: string) {
  const running = await startPinned(command, env, output, await findFreePort());
  return { ...running, pids: [running.pid] };
}

/** nginx from Debian with one worker, serving the files and their compressed copies. */
const nginx: Contender = {
  name: 'nginx, static files',
  rows: 'all',
  paths: { big: '/big.json', tiny: '/tiny.json' },
  start: async (folder) => {
    const port = await findFreePort();
    const [conf, errors] = [join(folder, 'nginx.conf'), join(folder, 'nginx-error.log')];
    writeFileSync(conf, nginxConf(folder, port));
    const command = ['nginx', '-p', folder, '-c', conf, '-e', errors];
    const running = await startPinned(command, {}, join(folder, 'nginx.log'), port);
    return { ...running, pids: familyOf(running.pid) };
  },
};

const nginxConf = (folder: string, port: number): string => `
daemon off; worker_processes 1; pid ${folder}/nginx.pid; ${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  access_log off; keepalive_requests 1000000000; default_type application/json;
  open_file_cache max=10; sendfile on; tcp_nopush on; gzip_static on; gzip_vary on;
  server { listen 127.0.0.1:${port}; root ${folder}; }
}
`;

/** The contender that all others are held against. */
export const base = node('node:http, prebuilt buffer', 'node-http.mjs');

export const others: readonly Contender[] = [
  nginx,
  node('Fastify, response schema', 'fastify-schema.mjs'),
  node('Express with compression', 'express.mjs'),
  node('json-server', 'json-server.mjs'),
];
