import type { FastifyRequest } from 'fastify';

/**
 * A request's target under the path at which clients know the service: a proxy in front may have taken the path off or not. What is no
 * path at all stays as it is.
 */
export function underBasePath(basePath: string, target: string): string {
  if (basePath === '') return target;
  const path = pathOf(target);
  if (!path.startsWith('/')) return target;
  if (path.startsWith(`${basePath}/`)) return path;
  const rest = path.slice(basePath.length);
  // The path alone is the root.
  return path.startsWith(basePath) && /^(?:\?|$)/.test(rest) ? `${basePath}/${rest}` : basePath + path;
}

/** "http://host/path", as RFC 9112 (3.2.2) wants it understood, is "/path". */
const pathOf = (target: string): string => /^https?:\/\/[^/]*(\/.*)$/is.exec(target)?.[1] ?? target;

/** The template of a request's route as it is documented, without the base path; empty where no route is found. */
export const documentedRoute = ({ routeOptions }: FastifyRequest, basePath: string): string =>
  (routeOptions.url ?? '').slice(basePath.length);
