/** Ways to write a dot, a slash and what ends a name. */
const dots = ['.', '%2e', '%2E', '%252e', '%c0%ae', '%e0%80%ae', '\uff0e', '%uff0e', '%ef%bc%8e'];
const slashes = [
  '/',
  '%2f',
  '%5c',
  '\\',
  '%252f',
  '%c0%af',
  '%255c',
  '\u2215',
  '%e2%88%95',
  '//',
  '/./',
  ';/',
];
const ends = ['', '%00', '%00.txt', '%0a', '%20', '.', '?', '#', '::$DATA', '%3f.txt'];

/** `../../file` and `/file` in every spelling, as bytes: a character is a byte. */
export const traversalsTo = (file: string): string[] =>
  [
    ...dots.flatMap((dot) => slashes.map((slash) => (dot + dot + slash).repeat(2) + file)),
    ...slashes.flatMap((slash) => ends.map((end) => `a${slash}..${slash}..${slash}${file}${end}`)),
    ...ends.map((end) => `..%2f..%2f${file}${end}`),
    ...[`/${file}`, `%2f${file}`, `file:%2f%2f%2f${file}`, `....//....//${file}`, `..%2f%2e.%2f${file}`],
  ].map((path) => Buffer.from(path).toString('latin1'));
