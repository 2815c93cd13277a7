/** How long a client may take, in milliseconds. Whoever is slower is cut off: with a 408 while its request arrives. */
export interface Patience {
  /** For the head of a request to arrive. */
  readonly head: number;
  /** For the whole of it. */
  readonly request: number;
  /** For any of an answer to be read, once it is made. */
  readonly answer: number;
}

export const usualPatience: Patience = { head: 15_000, request: 60_000, answer: 120_000 };

/** The same in the words of Node's server. */
export const timeoutsOf = ({ head, request }: Patience) => ({
  headersTimeout: Math.min(head, request),
  requestTimeout: request,
  /** How often both are looked after. */
  connectionsCheckingInterval: Math.min(5_000, head / 2),
  /** How long a connection is kept open with nothing to do: longer than proxies in front keep theirs. */
  keepAliveTimeout: 72_000,
});
