/** Any origin may read every answer and all of its header fields, as nothing here is anybody's own. */
export const originHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
};

/** On every answer but 304, which leaves a cache's copy as safe as it is: no browser may take it for anything but data. */
export const commonHeaders: Readonly<Record<string, string>> = {
  ...originHeaders,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};
