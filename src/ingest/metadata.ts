import type { Article } from '../articles/index.ts';

/** What front matter can say of an article. */
export const metadataFields = ['headline', 'byline', 'publishedAt', 'publisher', 'url', 'language'] as const;
export type MetadataField = (typeof metadataFields)[number];

/** The fields that a file's front matter gives. */
export type Metadata = Pick<Article, MetadataField>;
