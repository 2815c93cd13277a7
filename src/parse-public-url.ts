/** Both leave room for what the contract bounds: the addresses of articles and their parts. */
const longestAddress = 1_000;
const longestPath = 500;

/** What the service's own paths begin with: under one of these it could not tell whether a proxy has taken the base path off. */
const ownSegments = ['.well-known', 'docs', 'health', 'openapi.json', 'openapi.yaml', 'problems', 'v1'];

/** The URL in its normal form, without a slash at its end. */
export function parsePublicUrl(given: string): string | undefined {
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol) || /[?#]/.test(given) || url.username || url.password)
    return undefined;
  const path = parseBasePath(url.pathname);
  const address = `${url.origin}${path}`;
  return path !== undefined && address.length <= longestAddress ? address : undefined;
}

/** The path without a slash at its end; nothing for the root. */
export function parseBasePath(given: string): string | undefined {
  const path = given.endsWith('/') ? given.slice(0, -1) : given;
  const [before, first, ...others] = path.split('/');
  if (before !== '' || path.length > longestPath) return undefined;
  if (first === undefined) return path;
  const isFit = [first, ...others].every((segment) => /^(?!\.\.?$)[\w.~-]+$/.test(segment));
  return isFit && !ownSegments.includes(first) ? path : undefined;
}

/** The path of a public URL. */
export const pathOf = (publicUrl: string | undefined): string =>
  publicUrl === undefined ? '' : publicUrl.slice(new URL(publicUrl).origin.length);
