import { type Reading, touches } from './reading.ts';

const units =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const small = new Map<string, number>([
  ...units.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
  ...tens.flatMap((ten, i) =>
    units.slice(1, 10).map((unit, j) => [`${ten}-${unit}`, 21 + 10 * i + j] as const),
  ),
]);
const scales = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['crore', 1e7],
  ['bn', 1e9],
  ['b', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
const vague = new Map([
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['tens', 10],
  ['scores', 20],
]);
/** A number or a range of numbers, up to token `to`. `scaled` tells "5 million" from "5". */
export interface Numeral {
  readonly to: number;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly scaled: boolean;
}

/** Whether a word may open a number in words. */
export const isNumberWord = (word: string): boolean => small.has(word) || vague.has(word);

/** The number or range that begins at the token: "10,000", "3.4 million", "600,000-700,000", "five to ten", "tens of millions". */
export function readNumeral(reading: Reading, index: number): Numeral | undefined {
  const first = readSingle(reading, index) ?? readVague(reading, index);
  if (!first) return undefined;
  const second = joinsRange(reading, index, first) ? readSingle(reading, first.to + 1) : undefined;
  if (!second || first.min === undefined || second.min === undefined) return first;
  const low = !first.scaled && second.scaled ? first.min * (second.scale ?? 1) : first.min;
  if (low >= second.min) return first;
  return { to: second.to, min: low, max: second.min, scaled: second.scaled };
}

function joinsRange(reading: Reading, index: number, { to }: Numeral): boolean {
  const link = reading.word(to);
  if (link === '-' || link === '–') return touches(reading, to) && touches(reading, to + 1);
  return link === 'to' || (link === 'and' && reading.word(index - 1) === 'between');
}

type Single = Numeral & { readonly scale?: number };

function readSingle(reading: Reading, index: number): Single | undefined {
  const base = reading.tokens[index]?.kind === 'number' ? parseDigits(reading.raw(index)) : undefined;
  if (base !== undefined) return applyScales(reading, index + 1, base, index);
  const word = reading.word(index);
  const spelled = small.get(word) ?? (word === 'a' && readsAsOne(reading, index + 1) ? 1 : undefined);
  return spelled === undefined ? undefined : applyScales(reading, index + 1, spelled, index);
}

const readsAsOne = (reading: Reading, index: number): boolean => {
  const scale = scales.get(reading.word(index));
  return scale !== undefined && reading.word(index).length > 4;
};

function applyScales(reading: Reading, from: number, base: number, index: number): Single {
  let [to, value, scale] = [from, base, 1];
  for (; to < index + 4; to++) {
    if (joinsScale(reading, to)) to++;
    const word = reading.word(to);
    const factor = scales.get(word);
    if (factor === undefined || (word.length <= 2 && !touches(reading, to))) break;
    value *= factor;
    scale *= factor;
  }
  return { to, min: round(value), max: round(value), scaled: scale > 1, scale };
}

/** "a Rs 236-crore case" */
const joinsScale = (reading: Reading, at: number): boolean =>
  reading.raw(at) === '-' &&
  touches(reading, at) &&
  touches(reading, at + 1) &&
  /^(?:lakh|crore|[mb]illion|trillion)$/.test(reading.word(at + 1));

/** 2.3 × 1,000,000 is 2,300,000, not 2,299,999.9999999995. */
const round = (value: number): number => Number(value.toPrecision(12));

function readVague(reading: Reading, index: number): Numeral | undefined {
  if (!vague.has(reading.word(index))) return undefined;
  const nested = reading.word(index + 1) === 'of' && vague.has(reading.word(index + 2));
  return { to: nested ? index + 3 : index + 1, min: undefined, max: undefined, scaled: true };
}

/** The number that digits say, undefined for times, fractions and numbered lists ("10:30", "2/3", "1.2.3"). */
export function parseDigits(raw: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(raw)) return Number(raw);
  return /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(raw) ? Number(raw.replaceAll(',', '')) : undefined;
}
