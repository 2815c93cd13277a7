/** What the service takes from one client, and in what time: the limits that the contract states and no route knows. */
export { clientOf } from './client-of.ts';
export { type FindClient, findClientBehind, type TrustedProxies } from './find-client.ts';
export { RateLimiter } from './rate-limiter.ts';
export { refuseExcess } from './refuse-excess.ts';
export { shedLoad } from './shed-load.ts';
export { type Patience, timeoutsOf, usualPatience } from './timeouts.ts';
