/** `node scripts/assemble-kernel.ts`: assembles src/analysis/names/kernel.wat and writes its bytes to kernel-code.ts beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import loadWabt from 'wabt';

const folder = join(import.meta.dirname, '../src/analysis/names');

/** The module's bytes in base64. The same text gives the same bytes. */
export async function assembleKernel(): Promise<string> {
  const wabt = await loadWabt();
  const module = wabt.parseWat('kernel.wat', readFileSync(join(folder, 'kernel.wat'), 'utf8'), {
    simd: true,
  });
  return Buffer.from(module.toBinary({}).buffer).toString('base64');
}

if (import.meta.main) {
  const lines = (await assembleKernel()).match(/.{1,96}/g)!.map((line) => `  '${line}',`);
  writeFileSync(
    join(folder, 'kernel-code.ts'),
    [
      '/** kernel.wat as `scripts/assemble-kernel.ts` assembles it, in base64. */',
      'export const kernelCode = [',
      ...lines,
      "].join('');\n",
    ].join('\n'),
  );
}
