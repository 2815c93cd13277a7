import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { articleFolder } from '../support/article-folder.ts';
import { freePort } from './free-port.ts';

/** Debian's nginx; `NGINX` names another. */
export const nginx = process.env.NGINX ?? '/usr/sbin/nginx';

/** A shared cache that does what the answers' own fields say and nothing else; `X-Cache` says what it did. */
const configuration = (folder: string, port: number, origin: string, more: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 128; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  proxy_cache_path ${folder}/cache keys_zone=articles:1m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass ${origin};
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_cache articles;
      proxy_cache_key $request_method$request_uri;
      proxy_cache_convert_head off;
      ${more}
      add_header X-Cache $upstream_cache_status always;
    }
  }
}`;

/** Starts nginx as a shared cache before the origin, with more directives if need be: its address. It does not outlive the test. */
export async function cacheBefore(origin: string, more = ''): Promise<string> {
  const port = await freePort();
  const folder = articleFolder({ keep: '' });
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, port, origin, more));
  const child = spawn(nginx, ['-p', folder, '-c', file, '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
  onTestFinished(() => void child.kill('SIGTERM'));
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (
      await fetch(`${address}/health/live`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return address;
    await setTimeout(100);
  }
  throw new Error('nginx did not start');
}
