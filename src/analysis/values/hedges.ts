import type { Amount } from '../annotations/index.ts';
import type { Reading } from './reading.ts';

const least = /(?:^| )(?:at least|more than|(?:no|not) (?:fewer|less) than|over|above|upwards of|as few as)$/;
const most =
  /(?:^| )(?:at most|(?:no|not) more than|less than|fewer than|under|below|up to|as (?:many|much) as|a maximum of)$/;
const about = /(?:^| )(?:about|around|roughly|approximately|nearly|almost|some|estimated|or so)$/;
/** Spans of time take "over" as "during": "$5 million over three years". */
const times = /^(?:second|minute|hour|day|week|month|year|decade|centurie|century)$/;

/** What a number between `from` and `to` amounts to by the words around it: "at least 5" has no `max`, "up to 5" and "fewer than 5" no `min`. */
export function hedge(
  reading: Reading,
  from: number,
  {
    to,
    min,
    max,
  }: { readonly to: number; readonly min: number | undefined; readonly max: number | undefined },
  unit: string | undefined,
): Amount {
  const before = wordsBefore(reading, from);
  const after = reading.word(to) === 'or' ? reading.word(to + 1) : '';
  if (min === undefined || after === 'so' || about.test(before)) return { min, max, unit, approximate: true };
  if (most.test(before) || after === 'less' || after === 'fewer')
    return { min: undefined, max, unit, approximate: true };
  const lasts = before.endsWith('over') && times.test(unit ?? '');
  const open = (least.test(before) && !lasts) || after === 'more';
  return { min, max: open ? undefined : max, unit, approximate: open };
}

const wordsBefore = ({ word }: Reading, index: number): string =>
  `${word(index - 3)} ${word(index - 2)} ${word(index - 1)}`;
