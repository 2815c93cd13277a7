/**
 * Analyses on disk, so that a restart need not make them again. A convenience and never a source: what is missing, damaged or made by
 * other code is made anew, and a disk that fails costs time and nothing else. Knows bytes and keys, nothing of what they mean.
 */
export { AnalysisCache, type CacheKey } from './analysis-cache.ts';
export { fingerprintAnalysis } from './fingerprint-analysis.ts';
