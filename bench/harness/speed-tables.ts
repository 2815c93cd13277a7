/** A file of bench/results. */
export type Result = Readonly<Record<string, unknown>>;

type Row = Readonly<Record<string, string | number>>;
type Start = Readonly<Record<'seconds' | 'cpuSeconds' | 'residentMiB' | 'peakMiB', number>>;
type ScaleRow = Row & { readonly cold: Start; readonly warm: Start };

/** The tables of docs/speed.md, each made of the result with its name: what stands above the columns, then the rows. */
export const tables: Readonly<Record<string, (result: Result) => readonly (readonly unknown[])[]>> = {
  serving: ({ rows }) => [
    ['row', 'contender', 'CPU µs a request', '× node:http', 'requests a second', 'p99 ms'],
    ...columns(rows, ['row', 'contender', 'cpuMicroseconds', 'ratio', 'perSecond', 'p99Milliseconds']),
  ],
  readers: ({ quiet, whileAnalysing, ratioOfP99, analyses, errors }) => [
    ['ms', 'p50', 'p99', 'max'],
    ['nothing else', ...columns([quiet], ['p50', 'p99', 'max'])[0]!],
    [`${analyses} texts of 1 MB analysed`, ...columns([whileAnalysing], ['p50', 'p99', 'max'])[0]!],
    [`ratio; ${errors} errors`, '', ratioOfP99, ''],
  ],
  starting: ({ machine: _machine, versions: _versions, rounds: _rounds, ...figures }) => [
    ['figure', 'value'],
    ...Object.entries(figures),
  ],
  soak: ({ requestsInSecond, requests, errors, p50, p99, megabytes, growth }) => [
    ['what', 'figure'],
    ['requests a second', requestsInSecond],
    ['requests', requests],
    ['errors', errors],
    ['p50, ms', p50],
    ['p99, ms', p99],
    ['MB after each stretch', (megabytes as readonly number[]).join(' ')],
    ['growth once settled', growth],
  ],
  scale: ({ lines }) => [
    [
      'articles',
      'cold s',
      'cold CPU s',
      'cold MiB, most',
      'warm s',
      'warm CPU s',
      'warm MiB',
      'bytes an article',
      '× its text',
    ],
    ...(lines as readonly ScaleRow[]).map(({ articles, cold, warm, bytesAnArticle, timesItsText }) => [
      articles,
      cold.seconds,
      cold.cpuSeconds,
      cold.peakMiB,
      warm.seconds,
      warm.cpuSeconds,
      warm.residentMiB,
      bytesAnArticle,
      timesItsText,
    ]),
  ],
  analysis: ({ sizes, stages }) => [
    ['what', 'figure'],
    ...columns(sizes, ['characters', 'microseconds']).map(([size, cost]) => [
      `µs a character, ${size} characters`,
      cost,
    ]),
    ...columns(stages, ['stage', 'wordsPerSecond']).map(([stage, speed]) => [
      `words a second, ${stage}`,
      speed,
    ]),
  ],
  peers: ({ lines }) => [
    ['', 'words a second', 'CPU ms until the first text is read', 'MiB at most, over an idle process'],
    ...columns(lines, ['name', 'wordsPerSecond', 'startingMilliseconds', 'peakMiBOverIdle']),
  ],
};

const columns = (rows: unknown, keys: readonly string[]): (string | number | undefined)[][] =>
  (rows as readonly Row[]).map((row) => keys.map((key) => row[key]));
