/** News as it is, against which the others are held. */
export const ordinary =
  '“The bridge over the Rio has been closed since Monday,” Mayor Ana Ruiz told Reuters in Porto. She added that work would ' +
  'cost $2 million and end in March 2025.\n\nAccording to the council, 40 drivers stayed at home. ';

/** What a text may consist of from one end to the other. */
const repeated: Readonly<Record<string, string>> = {
  'one line': ordinary.replaceAll('\n', ' '),
  'one word': 'a',
  'straight marks': '"',
  'opening marks': '“',
  'marks in pairs': '“”',
  apostrophes: "'",
  capitals: 'A',
  'words in capitals': 'MAYOR ANA RUIZ SAID ',
  names: 'Ana Ruiz ',
  said: 'said ',
  'said and a comma': 'said, ',
  'according to': 'according to ',
  dollars: '$ ',
  amounts: '$1 ',
  digits: '1,',
  dots: '.',
  initials: 'A.',
  slashes: '/',
  brackets: '(',
  zalgo:
    'Z\u0351\u036b\u0343\u036a\u0302\u0337a\u0323\u0320\u0353\u035c\u0361l\u034d\u0354g\u0325\u0330o\u0320 ',
  NULs: '\0',
  'line ends': '\n',
  'lines of a letter': 'a\n',
  'lines of credit': 'Source: A\n\n',
  'joined emoji': '👩‍',
  'turned letters': '\u202eשלום ',
};

/** Text of about that many bytes and no more. */
export const fill = (words: string, bytes: number): string =>
  words.repeat(Math.floor(bytes / Buffer.byteLength(words)));

/** Texts of that many bytes that no newsroom writes, each with its name. */
export const hostileTexts = (bytes: number): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(repeated).map(([name, words]) => [name, fill(words, bytes)] as const),
    ['nested brackets', fill('(', bytes / 2) + fill(')', bytes / 2)],
    ['nested quotations', fill('“he said ', bytes / 2) + fill('” ', bytes / 2)],
  ]);
