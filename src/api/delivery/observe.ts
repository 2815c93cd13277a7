/** One answer, for whoever logs or counts. */
export interface Answered {
  /** The request's id. */
  readonly id: string;
  /** Who asked, as far as limits go: an IPv4 address or an IPv6 network. */
  readonly client: string;
  /** The trace that the request is part of, as its client says (W3C Trace Context). */
  readonly traceId: string | undefined;
  readonly method: string;
  /** As it arrived. */
  readonly url: string;
  /** The template of the route that answered, `/v1/articles/:articleId`. */
  readonly route: string;
  readonly status: number;
  /** From the arrival of the request's head to the end of the answer's making. */
  readonly milliseconds: number;
}

/** Is told of each answer, on the hot path: what it takes, every request takes. */
export type Observe = (answered: Answered) => void;
