import { startService } from '../support/started-service.ts';

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
  'ferry.txt':
    'The ferry 🚢 is late.\r\n\r\n“We wait for the tide,” said Zoë Ruiz,\r\nthe captain, on Monday.\r\n',
  'empty.txt': '\n',
};

/** The real program on a few articles of our own, two of them beyond ASCII, one with the line ends of Windows and one with nothing in it: its address. */
export const serveArticles = (env: Readonly<Record<string, string>> = {}): Promise<string> =>
  startService(files, env);
