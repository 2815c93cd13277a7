/** Articles as single runs of bytes: a few times smaller than the objects, nothing for the garbage collector to walk, ready for disk. */
export { packAnalysis } from './pack-analysis.ts';
export { type PackedArticle, packArticle, unpackArticle } from './packed-article.ts';
export { unpackAnalysis } from './unpack-analysis.ts';
