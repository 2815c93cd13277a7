import { isoDate } from './calendar.ts';
import { looksAhead } from './looks-ahead.ts';
import type { Reading, Rule } from './reading.ts';

const leads = /^(?:on|until|till|by|from|before|after|since|to)$/;
const follows = /^(?:[.,;:)?!”"—–-]|and|but|at|in|with|as|when|after|before|for|to|or|)$/;
/** Holes, laps and minutes have such numbers too. */
const counts = /\b(?:birdies?|bogeys?|holes?|laps?|innings?|minutes?|floors?)\b/;
const farthest = 200;

/** "until the 3rd": a day of this month, or of the one beside it. */
export const loneDay: Rule = (reading, index) => {
  const { raw, word, today } = reading;
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(raw(index))?.[1] ?? 0);
  if (!today || day < 1 || day > 31 || word(index - 1) !== 'the' || !leads.test(word(index - 2)))
    return undefined;
  if (!follows.test(word(index + 1)) || isCounted(reading, index)) return undefined;
  return { from: index, to: index + 1, type: 'DATE', value: dateOf(reading, index, today, day) };
};

function isCounted({ text, tokens }: Reading, index: number): boolean {
  const { start } = tokens[index]!;
  return counts.test(text.slice(Math.max(0, start - farthest), start + farthest));
}

function dateOf(reading: Reading, index: number, today: string, day: number): string | undefined {
  const [year, month, now] = today.split('-').map(Number) as [number, number, number];
  const ahead = /^(?:until|till|by|before)$/.test(reading.word(index - 2)) || looksAhead(reading, index);
  const shifted = ahead && day < now ? month + 1 : month;
  return shifted > 12 ? isoDate(year + 1, 1, day) : isoDate(year, shifted, day);
}
