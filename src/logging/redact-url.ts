/** What stands in a log for what may be a secret. */
export const redacted = '[redacted]';

/**
 * A request's URL for the log: of its query, the values of parameters that the interface has. Any other may be a secret, whatever it is
 * called: those who send an access token here have no other name to go by.
 */
export function redactUrl(url: string, parameters: ReadonlySet<string>): string {
  if (!/[?#:@]/.test(url)) return url;
  const [, path = '', query] = /^(?:[a-z][a-z\d+.-]*:)?(?:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?/i.exec(url)!;
  if (query === undefined) return path;
  const pairs = query.split(/[?&;]/).map((pair) => redactPair(pair, parameters));
  return `${path}?${pairs.join('&')}`;
}

function redactPair(pair: string, parameters: ReadonlySet<string>): string {
  const [name = '', value] = pair.split('=', 2);
  if (parameters.has(name)) return pair;
  return value === undefined ? redacted : `${name}=${redacted}`;
}
