import type { Answer } from './ask.ts';

/** What a test learns of the bundled article's text before it asks on. */
export interface Known {
  /** Path of the article. */
  readonly article: string;
  /** Path of its text. */
  readonly text: string;
  /** The text's bytes. */
  readonly bytes: Buffer;
  /** Entity tag of the text as it is, and as gzip. */
  readonly tag: string;
  readonly gzipTag: string;
  readonly lastModified: string;
}

/** A request as a client writes it. */
export interface Asked {
  /** GET, unless another is named. */
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly withoutHost?: true;
}

/** What must come back. A header field that is undefined must not be there. */
export interface Expected {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | RegExp | undefined>>;
  /** `empty`, the very bytes, or what the body must be checked for. */
  readonly body?: 'empty' | Buffer | ((answer: Answer) => void);
}

/** One behaviour of the interface, and the section that asks for it. */
export interface Behaviour {
  readonly behaviour: string;
  readonly rfc: string;
  /** Whether it is asked by a client that has had its quota. */
  readonly quotaIsSpent?: true;
  readonly request: (known: Known) => Asked;
  readonly expect: (known: Known) => Expected;
}
