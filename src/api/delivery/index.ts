/**
 * How answers go out: which representation and coding, made once and kept as bytes within a budget, with entity tags, conditions, ranges
 * and all header fields prepared. Knows HTTP and nothing of articles but when they change.
 */
export { type Freshness, freshnessOfArticle, freshnessOfList, freshnessOfRelease } from './freshness.ts';
export { FrontDesk } from './front-desk.ts';
export { pageLinks, serviceLinks } from './links.ts';
export type { Answered, Observe } from './observe.ts';
export { PreparedResponse } from './prepared-response.ts';
