const monthNames =
  `january february march april may june july august september october november december`.split(' ');
const months = new Map(
  monthNames.flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const]),
);
months.set('sept', 9);
const weekdays = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i] as const),
);

/** 1 to 12 for a month's name or short form. */
export const monthOf = (word: string): number | undefined => months.get(word);

/** 0 (Sunday) to 6 for a weekday's name, the plural included. */
export const weekdayOf = (word: string): number | undefined =>
  weekdays.get(word.endsWith('s') ? word.slice(0, -1) : word);

const day = 86_400_000;
const pad = (value: number): string => String(value).padStart(2, '0');
const toIso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** "2022-02" or "2022-02-24"; undefined for a day that the month does not have. */
export function isoDate(year: number, month: number, date?: number): string | undefined {
  const start = `${String(year).padStart(4, '0')}-${pad(month)}`;
  if (date === undefined) return start;
  return date >= 1 && date <= daysIn(year, month) ? `${start}-${pad(date)}` : undefined;
}

/** Days in a month of the Gregorian calendar. */
export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The weekday nearest to today: until or from it, where today itself counts, or strictly before or after it. */
export function nearestWeekday(
  today: string,
  weekday: number,
  where: 'until' | 'from' | 'before' | 'after',
): string | undefined {
  const now = Date.parse(today);
  if (Number.isNaN(now)) return undefined;
  const back = (new Date(now).getUTCDay() - weekday + 7) % 7;
  if (where === 'after' || (where === 'from' && back > 0)) return toIso(now + (7 - back) * day);
  return toIso(now - (where === 'before' && back === 0 ? 7 : back) * day);
}

/** The year in which a day without one lies nearest to today. */
export function nearestYear(today: string, month: number, date: number): number | undefined {
  const now = Date.parse(today);
  if (Number.isNaN(now)) return undefined;
  const year = Number(today.slice(0, 4));
  const distance = (candidate: number): number => Math.abs(Date.UTC(candidate, month - 1, date) - now);
  return [year - 1, year, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}

/** A day counted from today. */
export function daysFrom(today: string, count: number): string | undefined {
  const now = Date.parse(today);
  return Number.isNaN(now) ? undefined : toIso(now + count * day);
}

/** The week of ISO 8601 in which today lies, or one some weeks from it: "2024-W45". */
export function isoWeek(today: string, shift: number): string | undefined {
  const now = Date.parse(today) + shift * 7 * day;
  if (Number.isNaN(now)) return undefined;
  const thursday = new Date(now + (4 - (new Date(now).getUTCDay() || 7)) * day);
  const year = thursday.getUTCFullYear();
  return `${year}-W${pad(Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / day + 1) / 7))}`;
}
