import { createInterface } from 'node:readline';
import { articleFolder } from './article-folder.ts';
import { startVerbatim } from './run-verbatim.ts';

/** Starts the real program on the given article files: its address. It does not outlive the test. */
export async function startService(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = startVerbatim(['serve', '--port', '0'], { DATA_DIR: articleFolder(files), ...env });
  for await (const line of createInterface({ input: child.stdout })) {
    const { address } = JSON.parse(line);
    if (!address) continue;
    child.stdout.resume();
    return String(address);
  }
  throw new Error('the service did not start');
}
