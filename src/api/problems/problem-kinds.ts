/** Every kind of problem that the service answers with. The key is the end of its `type`; the list is closed. */
export const problemKinds = {
  'invalid-request': {
    status: 400,
    title: 'The request is not valid',
    description:
      'A parameter or the body does not fit its description. `errors` names each by parameter or JSON pointer.',
  },
  'malformed-body': {
    status: 400,
    title: 'The body cannot be read',
    description: 'The body is not what its media type says: broken JSON, or bytes that are not UTF-8.',
  },
  'malformed-url': {
    status: 400,
    title: 'The URL cannot be read',
    description: 'The URL has a broken percent-encoding.',
  },
  'malformed-http': {
    status: 400,
    title: 'The request is not HTTP',
    description: 'The bytes that arrived are not a request after RFC 9112. The connection is closed.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    description: 'No article, no part of an article and no resource has this address.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The resource does not have this method',
    description: 'The address exists, the method does not. `Allow` lists those that do.',
  },
  'not-acceptable': {
    status: 406,
    title: 'No representation is acceptable',
    description: 'The resource has none of the media types in `Accept`; `detail` lists those that it has.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    description: 'The client did not finish its request in time. The connection is closed.',
  },
  'precondition-failed': {
    status: 412,
    title: 'A condition of the request does not hold',
    description: 'The representation is not the one that `If-Match` or `If-Unmodified-Since` asks for.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    description: 'The body is larger than this service is configured to analyse.',
  },
  'url-too-long': {
    status: 414,
    title: 'The URL is too long',
    description: 'The URL is longer than any that a resource of this service can have.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body’s media type is not supported',
    description:
      'The body is of another type, charset or content coding than the resource reads. `Accept-Post` lists the types that it reads.',
  },
  'range-not-satisfiable': {
    status: 416,
    title: 'The body has no such part',
    description: 'The range in `Range` begins after the body’s end; `Content-Range` says how long it is.',
  },
  'ill-formed-text': {
    status: 422,
    title: 'The text is not well-formed Unicode',
    description: 'The JSON string holds a surrogate without its partner, which no text can.',
  },
  'too-many-requests': {
    status: 429,
    title: 'The client has sent too many requests',
    description:
      'The client has had its quota of this minute. `RateLimit-Policy` says how large it is, `Retry-After` when to go on.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The head of the request is too large',
    description:
      'The URL and the header fields together are larger than the server reads. The connection is closed.',
  },
  'internal-error': {
    status: 500,
    title: 'The service failed',
    description:
      'Something went wrong that is not the request’s fault. Report it with the response’s X-Request-Id.',
  },
  overloaded: {
    status: 503,
    title: 'The service has too much to do',
    description: 'The service would answer too late. Ask again after the seconds that `Retry-After` names.',
  },
  'not-ready': {
    status: 503,
    title: 'The service is not ready',
    description: 'The service is starting or stopping. Ask again later, or another instance.',
  },
} as const satisfies Record<string, { status: number; title: string; description: string }>;

export type ProblemKind = keyof typeof problemKinds;

/** The path under which the service describes the kind, which is also the problem's `type`. */
export const problemType = (kind: ProblemKind): string => `/problems/${kind}`;

export const problemKindNames = Object.keys(problemKinds) as ProblemKind[];

/** The kind that stands for a status where nothing more is known. */
export const kindOfStatus = (status: number): ProblemKind | undefined =>
  problemKindNames.find((kind) => problemKinds[kind].status === status);
