import { daysFrom, isoDate, isoWeek, monthOf, nearestWeekday, nearestYear, weekdayOf } from './calendar.ts';
import { loneDay } from './lone-day-rule.ts';
import { looksAhead } from './looks-ahead.ts';
import { partOfYear } from './part-of-year-rule.ts';
import { type Found, type Reading, type Rule, touches } from './reading.ts';

const ordinalDay = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const fullYear = /^(?:1[5-9]|20)\d{2}$/;

/** The day of a month, "24" or "24th". */
function dayAt({ raw, tokens }: Reading, index: number): number | undefined {
  if (tokens[index]?.kind !== 'number') return undefined;
  const day = Number(ordinalDay.exec(raw(index))?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

const yearAt = (reading: Reading, index: number): number | undefined =>
  fullYear.test(reading.raw(index)) ? Number(reading.raw(index)) : undefined;

/** A month with a capital; "March" and "May" at a sentence's start only where a day or year follows. */
function monthAt(reading: Reading, index: number): number | undefined {
  const token = reading.tokens[index];
  if (token?.kind !== 'word' || token.end - token.start > 10) return undefined;
  const first = reading.text.charCodeAt(token.start);
  return first >= 65 && first <= 90 ? monthOf(reading.word(index)) : undefined;
}

/** The token after an optional comma, a year: index after it and the year. */
function yearAfter(reading: Reading, index: number): { to: number; year: number } | undefined {
  const at = reading.word(index) === ',' ? index + 1 : index;
  const year = yearAt(reading, at);
  return year === undefined ? relativeYear(reading, index) : { to: at + 1, year };
}

/** "on January 31 last year" */
function relativeYear({ word, today }: Reading, index: number): { to: number; year: number } | undefined {
  const shift = relativeShifts.get(word(index));
  if (!today || shift === undefined || word(index + 1) !== 'year') return undefined;
  return { to: index + 2, year: Number(today.slice(0, 4)) + shift };
}

/** The last day of a range ("10-15", "12 and 13", "5 to 7"), with the index after it. */
function rangeEnd(reading: Reading, index: number): { to: number; day: number } | undefined {
  const link = reading.word(index);
  const tight = link === '-' || link === '–';
  if (!tight && link !== 'and' && link !== 'to' && link !== 'through') return undefined;
  if (tight && !touches(reading, index)) return undefined;
  const day = dayAt(reading, index + 1);
  if (day === undefined || monthAt(reading, index + 2) !== undefined) return undefined;
  return { to: index + 2, day };
}

function dateValue(
  reading: Reading,
  index: number,
  year: number | undefined,
  month: number,
  day: number,
  last?: number,
): string | undefined {
  const known = year ?? nearestYearOf(reading, index, month, day);
  if (known === undefined) return undefined;
  const start = isoDate(known, month, day);
  const end = last === undefined ? undefined : isoDate(known, month, last);
  return start && end ? `${start}/${end}` : start;
}

/** The year nearest to today, from today on where the day is spoken of as still to come; days just past are past whatever is said. */
function nearestYearOf(reading: Reading, index: number, month: number, day: number): number | undefined {
  const { today } = reading;
  if (!today) return undefined;
  const year = nearestYear(today, month, day);
  if (year === undefined) return undefined;
  const isFarAhead = (isoDate(year, month, day) ?? today) > daysFrom(today, mostDaysAhead)!;
  if (isFarAhead && !looksAhead(reading, index)) return undefined;
  const isLongAgo = (isoDate(year, month, day) ?? today) < daysFrom(today, -mostDaysBack)!;
  return isLongAgo && looksAhead(reading, index) ? year + 1 : year;
}
const mostDaysBack = 30;
/** A day that far ahead which nobody looks ahead to may be of any year: "the Oct. 7 attack". */
const mostDaysAhead = 120;

const date = (from: number, to: number, value: string | undefined, offset?: number): Found => ({
  from,
  to,
  type: 'DATE',
  value,
  ...(offset !== undefined && { offset }),
});

/** "October 29", "Feb. 24, 2022", "July 5 to 7", "December 10-15, 2020" */
const monthDay: Rule = (reading, index) => {
  const month = monthAt(reading, index);
  const day = month === undefined ? undefined : dayAt(reading, index + 1);
  if (month === undefined || day === undefined) return undefined;
  const last = rangeEnd(reading, index + 2);
  const end = last?.to ?? index + 2;
  const after = yearAfter(reading, end);
  return date(index, after?.to ?? end, dateValue(reading, index, after?.year, month, day, last?.day));
};

/** "26 June", "9 December, 2020", "12th day of November, 2020", "22-24 July" */
const dayMonth: Rule = (reading, index) => {
  const day = dayAt(reading, index);
  if (day === undefined) return undefined;
  const last = rangeEnd(reading, index + 1) ?? looseEnd(reading, index + 1);
  let at = last?.to ?? index + 1;
  if (reading.word(at) === 'day' && reading.word(at + 1) === 'of') at += 2;
  else if (reading.word(at) === 'of') at += 1;
  const month = monthAt(reading, at);
  if (month === undefined) return undefined;
  const after = yearAfter(reading, at + 1);
  return date(index, after?.to ?? at + 1, dateValue(reading, index, after?.year, month, day, last?.day));
};

/** The end of a range whose month follows it. */
function looseEnd(reading: Reading, index: number): { to: number; day: number } | undefined {
  if (!['-', '–', 'and', 'to'].includes(reading.word(index))) return undefined;
  const day = dayAt(reading, index + 1);
  return day !== undefined && monthAt(reading, index + 2) !== undefined ? { to: index + 2, day } : undefined;
}

/** "February 2022", "October, 2019" */
const monthYear: Rule = (reading, index) => {
  const month = monthAt(reading, index);
  const after = month === undefined ? undefined : yearAfter(reading, index + 1);
  return month !== undefined && after ? date(index, after.to, isoDate(after.year, month)) : undefined;
};

const ambiguousMonths = new Set('march may mar'.split(' '));
const monthLeaders = new Set(
  `in since of until till last next this by from during early late between through before after and to every on each
   the mid`.split(/\s+/),
);

/** "in May", "last December", "mid-May" (of which the month alone is the date) */
const loneMonth: Rule = (reading, index) => {
  const month = monthAt(reading, index);
  if (month === undefined) return undefined;
  const word = reading.word(index);
  if (ambiguousMonths.has(word) && !monthLeaders.has(reading.word(index - 1))) return undefined;
  return date(index, index + 1, shiftedMonth(reading, index, month));
};

/** A month alone resolves with "last", "next" or "this" before it, and only against a known day. */
function shiftedMonth({ today, word }: Reading, index: number, month: number): string | undefined {
  if (!today) return undefined;
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const lead = word(index - 1);
  if (lead === 'last') return isoDate(month < now ? year : year - 1, month);
  if (lead === 'next') return isoDate(month > now ? year : year + 1, month);
  return lead === 'this' ? isoDate(year, month) : undefined;
}

/** "mid-May", "mid-2020" */
const midMonth: Rule = (reading, index) => {
  const word = reading.word(index);
  if (!word.startsWith('mid-')) return undefined;
  const month = monthOf(word.slice(4));
  if (month === undefined) return undefined;
  const after = yearAfter(reading, index + 1);
  return date(index, after?.to ?? index + 1, after && isoDate(after.year, month), 4);
};

/** "Tuesday", "Friday, July 21, 2017" */
const weekday: Rule = (reading, index) => {
  const token = reading.tokens[index];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(reading.raw(index))) return undefined;
  const word = reading.word(index);
  const number = weekdayOf(word);
  if (number === undefined || (word === 'sun' && reading.raw(index) !== 'Sun.')) return undefined;
  const at = reading.word(index + 1) === ',' ? index + 2 : index + 1;
  const rest = monthDay(reading, at) ?? (at > index + 1 ? dayMonth(reading, at) : undefined);
  if (rest) return date(index, rest.to, rest.value as string | undefined);
  return date(index, index + 1, word.endsWith('s') ? undefined : weekdayValue(reading, index, number));
};

function weekdayValue(reading: Reading, index: number, number: number): string | undefined {
  if (!reading.today) return undefined;
  const lead = reading.word(index - 1);
  if (lead === 'last') return nearestWeekday(reading.today, number, 'before');
  if (lead === 'next') return nearestWeekday(reading.today, number, 'after');
  return nearestWeekday(reading.today, number, looksAhead(reading, index) ? 'from' : 'until');
}

/** "2020-11-03", "2021-03" */
const isoForm: Rule = (reading, index) => {
  const year = yearAt(reading, index);
  if (year === undefined || reading.raw(index + 1) !== '-' || !touches(reading, index + 1)) return undefined;
  const month = /^(?:0[1-9]|1[0-2])$/.exec(reading.raw(index + 2))?.[0];
  if (!month || !touches(reading, index + 2)) return undefined;
  const day = reading.raw(index + 3) === '-' ? dayAt(reading, index + 4) : undefined;
  return date(index, day === undefined ? index + 3 : index + 5, isoDate(year, Number(month), day));
};

/** "2016-2020", "2014–15", "2020/21", "from 2016 to 2020" */
const yearRange: Rule = (reading, index) => {
  const slashed = /^((?:1[5-9]|20)\d{2})\/(\d{2})$/.exec(reading.raw(index));
  if (slashed) return date(index, index + 1, undefined);
  const year = yearAt(reading, index);
  const link = year === undefined ? '' : reading.word(index + 1);
  if (link !== '-' && link !== '–' && !(link === 'to' && reading.word(index - 1) === 'from'))
    return undefined;
  const last = reading.raw(index + 2);
  if (link !== 'to' && !touches(reading, index + 2)) return undefined;
  const end = /^\d{2}$/.test(last)
    ? Number(`${String(year).slice(0, 2)}${last}`)
    : yearAt(reading, index + 2);
  return end !== undefined && year !== undefined && end > year
    ? date(index, index + 3, `${year}/${end}`)
    : undefined;
};

/** "the 1990s", "the ’90s", "the 19th century" */
const decadeOrCentury: Rule = (reading, index) => {
  const raw = reading.raw(index);
  const decade = /^(\d{3})0s$/.exec(raw)?.[1];
  if (decade) return date(index, index + 1, decade);
  if (/^\d0s$/.test(raw) && /^['‘’]$/.test(reading.raw(index - 1)))
    return date(index - 1, index + 1, undefined);
  const century = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(raw)?.[1];
  if (!century || reading.word(index + 1) !== 'century') return undefined;
  return date(index, index + 2, String(Number(century) - 1).padStart(2, '0'));
};

const yearLeaders = new Set(
  `in since of until till by from during early late mid between through before after and to the for its year back
   around circa , ( - – — last this than or as at`.split(/\s+/),
);
const counted = /^(?!is$|was$|as$|has$|his$|its$|this$|us$)\p{Ll}{2,}s$/u;

/** "in 2014", "(2019", "the 2016 election", but not "2,000", "1900 people" or "$2000" */
const year: Rule = (reading, index) => {
  const found = yearAt(reading, index);
  if (found === undefined || reading.tokens[index + 1]?.kind === 'symbol') return undefined;
  const before = reading.word(index - 1);
  const next = reading.raw(index + 1);
  if (/^[$€£¥#%]$/.test(before) || next === '%' || yearUnits.has(next.toLowerCase())) return undefined;
  if (counted.test(next) && !yearLeaders.has(before)) return undefined;
  const certain = yearLeaders.has(before) || found >= 1900;
  return certain && (found <= 2100 || before === 'in') ? date(index, index + 1, String(found)) : undefined;
};
const yearUnits = new Set(
  'percent million billion hours people men women tons tonnes troops km feet'.split(' '),
);

const holidayNames = `christmas christmas day|christmas eve|boxing day|easter|easter sunday|good friday|thanksgiving
  new year 's day|new year ’s day|new year 's eve|new year ’s eve|halloween|ramadan|eid al-fitr|eid al-adha|eid al fitr
  eid al adha|hanukkah|yom kippur|rosh hashanah|passover|diwali|independence day|labor day|labour day|memorial day
  veterans day|valentine 's day|valentine ’s day|columbus day|bastille day|ash wednesday|palm sunday`;
const holidays = new Set(holidayNames.split(/\||\n/).map((name) => name.trim()));
holidays.add('christmas');
const holidayStarts = new Set([...holidays].map((name) => name.split(' ')[0]));

/** "Christmas", "New Year’s Eve", "Eid al-Fitr" */
const holiday: Rule = (reading, index) => {
  const first = reading.word(index);
  if (!holidayStarts.has(first) || !/^\p{Lu}/u.test(reading.raw(index))) return undefined;
  for (let length = 4; length > 0; length--) {
    const words = Array.from({ length }, (_, i) => reading.word(index + i)).join(' ');
    if (holidays.has(words)) return date(index, index + length, undefined);
  }
  return undefined;
};

const relativeDays = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);
const relativeShifts = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "yesterday", "last week", "next year": dates only where the day of publication tells which. */
const relative: Rule = (reading, index) => {
  const { today } = reading;
  if (!today) return undefined;
  const days = relativeDays.get(reading.word(index));
  if (days !== undefined) return date(index, index + 1, daysFrom(today, days));
  const shift = relativeShifts.get(reading.word(index));
  if (shift === undefined) return undefined;
  const unit = reading.word(index + 1);
  if (unit === 'week') return date(index, index + 2, isoWeek(today, shift));
  const [y, m] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) + shift];
  if (unit === 'year') return date(index, index + 2, String(y + shift));
  if (unit !== 'month') return undefined;
  return date(index, index + 2, isoDate(y + (m < 1 ? -1 : m > 12 ? 1 : 0), ((m + 11) % 12) + 1));
};

/** Dates, the more specific form first. */
export const dateRules: readonly Rule[] = [
  isoForm,
  monthDay,
  dayMonth,
  monthYear,
  loneMonth,
  midMonth,
  weekday,
  yearRange,
  decadeOrCentury,
  partOfYear,
  loneDay,
  holiday,
  relative,
];

/** Read after amounts: a bare year is a date only where the number is nothing else. */
export const yearRules: readonly Rule[] = [year];

/** Whether a lower-case word may open a date, so that most words are passed over with one look. */
export const mayOpenDate = (word: string): boolean =>
  monthOf(word) !== undefined ||
  weekdayOf(word) !== undefined ||
  holidayStarts.has(word) ||
  relativeDays.has(word) ||
  relativeShifts.has(word) ||
  word.startsWith('mid-') ||
  /^(?:first|second|third|fourth)(?:-quarter|-half)?$/.test(word);
