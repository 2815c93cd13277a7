const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const time = String.raw`\d\d:\d\d:\d\d`;

/** "Sun, 06 Nov 1994 08:49:37 GMT", which all write today, and "Sunday, 06-Nov-94 08:49:37 GMT", which all must still read. */
const withZone = new RegExp(
  `^(?:[A-Z][a-z]{2}, \\d\\d (?:${months}) \\d{4}|[A-Z][a-z]{5,8}, \\d\\d-(?:${months})-\\d\\d) ${time} GMT$`,
);

/** "Sun Nov  6 08:49:37 1994": C's asctime. */
const withoutZone = new RegExp(`^[A-Z][a-z]{2} (?:${months}) [ \\d]\\d ${time} \\d{4}$`);

/** When a date in a header field is (RFC 9110, 5.6.7), in milliseconds since 1970; undefined for anything else. */
export function parseHttpDate(date: string): number | undefined {
  const zoned = withZone.test(date) ? date : withoutZone.test(date) ? `${date} GMT` : undefined;
  const instant = zoned === undefined ? Number.NaN : Date.parse(zoned);
  return Number.isNaN(instant) ? undefined : instant;
}
