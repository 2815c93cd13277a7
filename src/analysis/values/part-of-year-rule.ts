import { looksAhead } from './looks-ahead.ts';
import type { Reading, Rule } from './reading.ts';

const ordinals = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);
const months = new Map([
  ['quarter', 3],
  ['half', 6],
]);
/** Quarters of the year are business; matches have quarters and halves too. */
const business =
  /\b(?:profits?|revenues?|sales|earnings|economy|GDP|growth|inflation|forecasts?|output|shares?|budget|debts?|results|analysts?|[mb]illion|per ?cent|\d%)/i;
const match =
  /\b(?:goals?|touchdowns?|rebounds|points|kick-?off|halftime|half-time|minutes?|scored|innings)\b/;
/** How far before and behind the words that tell may stand. */
const farthest = 400;

/** "the third quarter", "the second half of 2025", "first-quarter profit": months of a year, in texts on business; dates only where the text or the day of publication tells which. */
export const partOfYear: Rule = (reading, index) => {
  const part = partAt(reading, index);
  if (!part) return undefined;
  const year = yearBehind(reading, part.to);
  if (year?.year === undefined && (!reading.today || !isBusiness(reading, index))) return undefined;
  const isOther = !year && reading.word(part.to) === 'of';
  const value = isOther ? undefined : dateOf(reading, index, part, year?.year);
  return { from: index, to: year?.to ?? part.to, type: 'DATE', value };
};

interface Part {
  readonly to: number;
  readonly number: number;
  readonly months: number;
}

function partAt({ word }: Reading, index: number): Part | undefined {
  const [first = '', unit] = word(index).split('-');
  const length = months.get(unit ?? word(index + 1));
  const number = ordinals.get(first);
  if (!length || !number || number * length > 12) return undefined;
  return { to: unit ? index + 1 : index + 2, number, months: length };
}

/** "of 2025", "of the year", "of next year" */
function yearBehind(
  { word, raw, today }: Reading,
  at: number,
): { to: number; year: number | undefined } | undefined {
  if (word(at) !== 'of') return undefined;
  if (/^(?:19|20)\d{2}$/.test(raw(at + 1))) return { to: at + 2, year: Number(raw(at + 1)) };
  if (word(at + 2) !== 'year' || !/^(?:the|this|next|last)$/.test(word(at + 1))) return undefined;
  const shift = word(at + 1) === 'next' ? 1 : word(at + 1) === 'last' ? -1 : 0;
  return { to: at + 3, year: today ? Number(today.slice(0, 4)) + shift : undefined };
}

function isBusiness({ text, tokens }: Reading, index: number): boolean {
  const { start } = tokens[index]!;
  const around = text.slice(Math.max(0, start - farthest), start + farthest);
  return business.test(around) && !match.test(around);
}

/** The months from the first to the last, "2025-07/2025-09"; without a year the part that last began, or comes next. */
function dateOf(reading: Reading, index: number, part: Part, known: number | undefined): string | undefined {
  const year = known ?? nearestYear(reading, index, part);
  if (year === undefined) return undefined;
  const [first, last] = [firstMonth(part), firstMonth(part) + part.months - 1];
  return [first, last].map((month) => `${year}-${String(month).padStart(2, '0')}`).join('/');
}

const firstMonth = ({ number, months: length }: Part): number => (number - 1) * length + 1;

function nearestYear(reading: Reading, index: number, part: Part): number | undefined {
  const { today, word } = reading;
  if (!today) return undefined;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const isLimit = /^(?:by|until|before)$/.test(word(index - 2)) || word(index - 3) === 'end';
  if (isLimit || looksAhead(reading, index)) return firstMonth(part) + part.months > month ? year : year + 1;
  return firstMonth(part) <= month ? year : year - 1;
}
