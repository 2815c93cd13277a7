interface MediaRange {
  readonly range: string;
  readonly quality: number;
}

/**
 * The media type to answer with (RFC 9110, 12.5.1): the offered one that the client likes best, the first of those that it likes
 * alike. Undefined where it accepts none. Without a header, or one that cannot be read, the first.
 */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | undefined {
  const ranges = parseAccept(accept ?? '');
  if (ranges.length === 0) return offered[0];
  let best: string | undefined;
  let bestQuality = 0;
  for (const type of offered) {
    const quality = qualityOf(type, ranges);
    if (quality > bestQuality) [best, bestQuality] = [type, quality];
  }
  return best;
}

/** The most specific range decides. */
function qualityOf(type: string, ranges: readonly MediaRange[]): number {
  for (const wanted of [type, `${type.slice(0, type.indexOf('/'))}/*`, '*/*']) {
    const match = ranges.find(({ range }) => range === wanted);
    if (match) return match.quality;
  }
  return 0;
}

function parseAccept(accept: string): MediaRange[] {
  const ranges: MediaRange[] = [];
  for (const element of accept.split(',')) {
    const [range = '', ...parameters] = element.split(';').map((word) => word.trim().toLowerCase());
    if (/^[^\s/]+\/[^\s/]+$/.test(range)) ranges.push({ range, quality: parseQuality(parameters) });
  }
  return ranges;
}

function parseQuality(parameters: readonly string[]): number {
  const value = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return value === undefined || !/^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(value) ? 1 : Number(value);
}
