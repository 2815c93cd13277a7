/** In milliseconds. Whoever is slower is answered 408 and cut off. */
export const timeouts = {
  /** For the head of a request to arrive. */
  headersTimeout: 15_000,
  /** For the whole of it. */
  requestTimeout: 60_000,
  /** How often both are looked after. */
  connectionsCheckingInterval: 5_000,
  /** How long a connection is kept open with nothing to do: longer than proxies in front keep theirs. */
  keepAliveTimeout: 72_000,
} as const;
