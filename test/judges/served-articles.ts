import { createInterface } from 'node:readline';
import { articleFolder } from '../support/article-folder.ts';
import { startVerbatim } from '../support/run-verbatim.ts';

const files = {
  'harbour.md': `---
headline: Harbour wall to be rebuilt
byline: By Ana Reis
publisher: The Quay
publishedAt: 2026-03-02T09:00:00Z
url: https://quay.example/harbour
language: en
---
“The wall will hold,” Mayor Ana Ruiz said in Porto on Monday. She added that work would cost $2 million.`,
  'rockets.txt':
    '🚀 “Il neige 😀,” Zoë Étienne told Reuters — “n’est-ce pas?”\n\nשלום TV said that 𝒮𝒶𝓉𝓊𝓇𝓃 was late.',
  'strike.md': '---\npublishedAt: 2026-03-01\n---\nAccording to Nordline, 40 drivers stayed at home.',
  'empty.txt': '\n',
};

/** The real program on a few articles of our own, one of them beyond ASCII and one with nothing in it: its address. */
export async function serveArticles(env: Readonly<Record<string, string>> = {}): Promise<string> {
  const child = startVerbatim(['serve', '--port', '0'], { DATA_DIR: articleFolder(files), ...env });
  for await (const line of createInterface({ input: child.stdout })) {
    const { address } = JSON.parse(line);
    if (!address) continue;
    child.stdout.resume();
    return String(address);
  }
  throw new Error('the service did not start');
}
