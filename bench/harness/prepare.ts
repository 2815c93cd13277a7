import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, dist } from '../../scripts/build.ts';

const bench = join(import.meta.dirname, '..');

/** Looks for the tools, compiles the service and installs the contenders where they are missing. */
export async function prepare(tools: readonly string[]): Promise<void> {
  for (const tool of tools) {
    if (!isInstalled(tool))
      throw new Error(`${tool} is not installed; on Debian: apt-get install util-linux wrk nginx-light`);
  }
  if (!existsSync(join(bench, 'node_modules'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: bench, stdio: 'inherit' });
  }
  await bundle(dist);
}

function isInstalled(tool: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The value of `--name=value` among the arguments. */
export const option = (name: string, fallback: string): string =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback;
