/** The media types that posted texts may have, as 415 and OPTIONS say in Accept-Post. */
export const readableMediaTypes = ['text/plain', 'application/json'] as const;
