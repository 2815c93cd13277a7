/** Header fields that browsers hide from scripts of other origins unless they are named. */
const exposed = [
  'Accept-Ranges',
  'Allow',
  'Content-Range',
  'ETag',
  'Link',
  'RateLimit',
  'RateLimit-Policy',
  'Repr-Digest',
  'Retry-After',
  'X-Request-Id',
];

/** On every answer: any origin may read it, as nothing here is anybody's own; no browser may take it for anything but data. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposed.join(', '),
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};
