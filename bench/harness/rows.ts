/** One request, as it is asked over and over. */
export interface Ask {
  readonly method: 'GET' | 'HEAD';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What of an answer shows that the question was understood. */
export interface Answer {
  readonly status: number | undefined;
  readonly etag: string | undefined;
  readonly encoding: string | undefined;
}

/** One row of the table: what is asked, and how the answer shows that it was understood. */
export interface Row {
  readonly name: string;
  readonly body: 'big' | 'tiny';
  readonly method: 'GET' | 'HEAD';
  /** Header fields, given the entity tag of the plain answer. Undefined where the contender has none to give back. */
  readonly headers: (etag: string | undefined) => Readonly<Record<string, string>> | undefined;
  readonly fits: (answer: Answer) => boolean;
}

const plain = () => ({});

export const rows: readonly Row[] = [
  { name: '10 kB', body: 'big', method: 'GET', headers: plain, fits: ({ status }) => status === 200 },
  { name: 'tiny', body: 'tiny', method: 'GET', headers: plain, fits: ({ status }) => status === 200 },
  {
    name: '304',
    body: 'big',
    method: 'GET',
    headers: (etag) => (etag === undefined ? undefined : { 'If-None-Match': etag }),
    fits: ({ status }) => status === 304,
  },
  {
    name: 'gzip',
    body: 'big',
    method: 'GET',
    headers: () => ({ 'Accept-Encoding': 'gzip' }),
    fits: ({ encoding }) => encoding === 'gzip',
  },
  { name: 'HEAD', body: 'big', method: 'HEAD', headers: plain, fits: ({ status }) => status === 200 },
];
