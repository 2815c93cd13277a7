import { foundAmount } from './amount.ts';
import { isCounted } from './counted.ts';
import { type Numeral, readNumeral } from './numbers.ts';
import type { Reading, Rule } from './reading.ts';
import { singular } from './singular.ts';

/** Measures, the singular. Written for this project. */
const measures = new Set(
  `ton tonne kilogram kg kilo gram g milligram mg lb ounce oz kilometer kilometre km meter metre m mile yard foot
   inch centimeter centimetre cm millimeter millimetre mm acre hectare ha barrel gallon liter litre degree watt
   kilowatt megawatt gigawatt mph kph knot hertz megabyte gigabyte terabyte byte calorie
   year month week day hour minute second decade century`.split(/\s+/),
);
/** Measures with capitals, which small letters would make others of. */
const capitalMeasures = new Set('MW GW TW kW kWh MWh GWh TWh GB MB TB Hz kHz MHz GHz'.split(' '));

/** "600,000-700,000 tons", "three years", "20 square miles", "4,200 MW", "40 km/h", "30 degrees Celsius" */
export const quantity: Rule = (reading, index) => {
  const numeral = readNumeral(reading, index);
  if (!numeral) return undefined;
  const of = reading.word(numeral.to) === 'of' && numeral.min === undefined ? 1 : 0;
  const measure =
    measureAt(reading, numeral.to + of) ??
    degreesAt(reading, numeral.to) ??
    raceLength(reading, index, numeral.to);
  if (!measure) return undefined;
  const value = measure.divisor ? divide(numeral, measure.divisor) : numeral;
  return foundAmount(reading, index, { ...value, to: measure.to }, 'QUANTITY', measure.unit);
};

interface Measure {
  readonly to: number;
  readonly unit: string;
  readonly divisor?: number;
}

function measureAt(reading: Reading, index: number): Measure | undefined {
  const power = /^(?:square|sq|cubic|nautical|metric|light)$/.exec(reading.word(index))?.[0];
  const at = power ? index + 1 : index;
  const [raw, word] = [reading.raw(at), reading.word(at)];
  if (capitalMeasures.has(raw)) return { to: at + 1, unit: raw };
  const unit = singular(word);
  if (!measures.has(unit) || (unit.length < 3 && raw !== unit && !/^(?:kms|lbs|kgs)$/.test(raw)))
    return undefined;
  const square = power === 'sq' ? 'square' : power;
  const whole = square ? `${square} ${unit}` : unit;
  return perHour(reading, at, whole) ?? scaleOfDegrees(reading, at, whole) ?? { to: at + 1, unit: whole };
}

/** "41°C", "27C" */
function degreesAt({ raw, tokens }: Reading, index: number): Measure | undefined {
  const at = raw(index) === '°' ? index + 1 : index;
  const isScale = /^[CF]$/.test(raw(at)) && tokens[at]!.start === tokens[at - 1]!.end;
  return isScale ? { to: at + 1, unit: `degree ${raw(at) === 'C' ? 'Celsius' : 'Fahrenheit'}` } : undefined;
}

/** "km/h" */
const perHour = ({ raw }: Reading, at: number, unit: string): Measure | undefined =>
  raw(at + 1) === '/' && raw(at + 2) === 'h' ? { to: at + 3, unit: `${unit}/h` } : undefined;

/** "degrees Celsius" */
function scaleOfDegrees({ raw }: Reading, at: number, unit: string): Measure | undefined {
  const scale = unit === 'degree' && /^(?:Celsius|Fahrenheit|[CF])$/.exec(raw(at + 1))?.[0];
  return scale ? { to: at + 2, unit: `${unit} ${scale[0] === 'C' ? 'Celsius' : 'Fahrenheit'}` } : undefined;
}

const races = new Set(
  [50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000].map((metres) => metres * 1e6),
);

/** "the 100m freestyle", "a 3,200m race": lengths of races are metres, and so is what is written out; unless people or things are counted. */
function raceLength(reading: Reading, index: number, to: number): Measure | undefined {
  if (to !== index + 2 || reading.raw(to - 1) !== 'm' || isCounted(reading.raw(to))) return undefined;
  const length = readNumeral(reading, index)?.min;
  const isWhole = length !== undefined && (races.has(length) || reading.raw(index).includes(','));
  return isWhole ? { to, unit: 'metre', divisor: 1e6 } : undefined;
}

const divide = ({ min, max, ...rest }: Numeral, by: number): Numeral => ({
  ...rest,
  min: min && min / by,
  max: max && max / by,
});
