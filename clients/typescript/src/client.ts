import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { paths } from './openapi.js';

export type VerbatimClient = Client<paths, 'application/json'>;

/**
 * A client of the service at `baseUrl`. Each call resolves to `{ data, response }`, or to `{ error, response }` with the problem
 * (RFC 9457) that the service answered with; it rejects where no answer came at all. It asks for JSON, where a resource has other
 * formats too.
 */
export const createVerbatimClient = (baseUrl: string, options: ClientOptions = {}): VerbatimClient =>
  createClient<paths, 'application/json'>({ headers: { accept: 'application/json' }, ...options, baseUrl });
