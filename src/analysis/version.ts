/** Changes whenever the same text may be read differently; part of every cache key and entity tag. */
export const analysisVersion = '1';
