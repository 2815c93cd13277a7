/** One news item: metadata and one immutable text. What the file does not say is `undefined`, never guessed. */
export interface Article {
  readonly id: string;
  readonly headline: string | undefined;
  readonly byline: string | undefined;
  /** ISO 8601, as the file gives it. */
  readonly publishedAt: string | undefined;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  /** BCP 47. */
  readonly language: string | undefined;
  readonly text: string;
}

/** What is known of an article of which its file says nothing. */
export const noMetadata = {
  headline: undefined,
  byline: undefined,
  publishedAt: undefined,
  publisher: undefined,
  url: undefined,
  language: undefined,
} as const satisfies Partial<Article>;
