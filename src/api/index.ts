/**
 * The HTTP interface: schemas (the wire's shapes), representations (ours to the wire), problems (every error), requests (what a
 * request says beyond its parameters) and routes. Decides nothing about language, reads no files, meets ingest only in the store.
 */
export { documentedRoute } from './base-path.ts';
export { commonHeaders } from './common-headers.ts';
export { createServer } from './create-server.ts';
export { type Answered, FrontDesk, freshnessOfRelease, type Observe } from './delivery/index.ts';
export {
  type FindClient,
  findClientBehind,
  type Patience,
  RateLimiter,
  refuseExcess,
  shedLoad,
  type TrustedProxies,
  usualPatience,
} from './limits/index.ts';
export * from './openapi/index.ts';
export * from './problems/index.ts';
export { representAnalysis } from './representations/index.ts';
export * from './requests/index.ts';
export * from './routes/index.ts';
export { components, type OffsetUnit, offsetUnits } from './schemas/index.ts';
