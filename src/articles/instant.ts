const date = /^(\d{4})-(\d\d)-(\d\d)$/;
const time = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)([.,]\d{1,9})?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;
const minute = 60_000;

/** One day in milliseconds. */
export const day = 24 * 60 * minute;

/** Whether the words are a day without a time, "2022-11-02". */
export const isDate = (iso: string): boolean => date.test(iso);

/**
 * When an ISO 8601 date ("2022-11-02") or date-time ("2022-11-02T10:30:00+01:00") is, in milliseconds since 1970; undefined for
 * anything else, days that do not exist included. A date stands for its first moment; what has no zone is read as UTC.
 */
export function instantOf(iso: string): number | undefined {
  const start = dayOf(iso.slice(0, 10));
  if (start === undefined || iso.length === 10) return start;
  const match = iso[10] === 'T' ? time.exec(iso.slice(11)) : undefined;
  if (!match) return undefined;
  const [, hours, minutes, seconds = '0', fraction = '', zone = 'Z'] = match;
  const sinceMidnight = (Number(hours) * 60 + Number(minutes)) * minute + Number(seconds) * 1000;
  return start + sinceMidnight + Number(`0${fraction.replace(',', '.')}`) * 1000 - offsetOf(zone);
}

function dayOf(iso: string): number | undefined {
  const [, year, month, number] = date.exec(iso) ?? [];
  if (year === undefined) return undefined;
  const start = new Date(0);
  start.setUTCFullYear(Number(year), Number(month) - 1, Number(number));
  return start.toISOString().startsWith(iso) ? start.getTime() : undefined;
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return (zone.startsWith('-') ? -minutes : minutes) * minute;
}
