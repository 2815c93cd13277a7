import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

const here = import.meta.dirname;

/** How a tool ended and what it wrote. */
export interface Verdict {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a tool in this folder, one of its own packages by name or any other by path. */
export async function askJudge(tool: string, ...args: readonly string[]): Promise<Verdict> {
  const command = tool.includes('/') ? tool : `${here}/node_modules/.bin/${tool}`;
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const child = spawn(command, args, { cwd: here, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject)),
  ]);
  return { status, output: stdout + stderr };
}
