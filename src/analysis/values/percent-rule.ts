import { foundAmount } from './amount.ts';
import { type Numeral, readNumeral } from './numbers.ts';
import type { Reading, Rule } from './reading.ts';

/** "5%", "between 5 and 10 percent", "0.3 percentage points", "5% to 7%" */
export const percent: Rule = (reading, index) => {
  const first = readPercent(reading, index);
  if (!first) return undefined;
  const second = joinsPercents(reading, index, first.to) ? readPercent(reading, first.to + 1) : undefined;
  const isRange = second && (first.min ?? 0) < (second.max ?? 0);
  return foundAmount(reading, index, isRange ? { ...second, min: first.min } : first, 'PERCENT', '%');
};

function readPercent(reading: Reading, index: number): Numeral | undefined {
  const numeral = readNumeral(reading, index);
  if (!numeral) return undefined;
  const word = reading.word(numeral.to);
  const length =
    word === '%' || word === 'percent' || word === 'pct' ? 1 : twoWordPercent(reading, numeral.to);
  return length === 0 ? undefined : { ...numeral, to: numeral.to + length };
}

/** "5%-7%", "5% to 7%" but not "from 5% to 7%", which tells of a change. */
function joinsPercents({ word }: Reading, index: number, at: number): boolean {
  const link = word(at);
  if (link === 'and') return word(index - 1) === 'between';
  return link === '-' || link === '–' || (link === 'to' && word(index - 1) !== 'from');
}

function twoWordPercent(reading: Reading, index: number): number {
  const [first, second] = [reading.word(index), reading.word(index + 1)];
  if (first === 'per' && second === 'cent') return 2;
  return first === 'percentage' && second.startsWith('point') ? 2 : 0;
}
