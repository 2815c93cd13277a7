/**
 * What the analysis is given from outside: trained weights, read from disk by the caller and handed in.
 * Each stage says in its own room what shape it needs.
 */
export type Resources = Readonly<Record<never, never>>;
