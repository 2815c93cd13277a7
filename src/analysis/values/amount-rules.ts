import { hedge } from './hedges.ts';
import { isNumberWord, type Numeral, readNumeral } from './numbers.ts';
import { type Found, type Reading, type Rule, touches } from './reading.ts';

/** ISO 4217 codes of the signs and letters before an amount. Written for this project. */
const signs = new Map(
  Object.entries({
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    '₩': 'KRW',
    '₽': 'RUB',
    '₺': 'TRY',
    '₦': 'NGN',
    '₱': 'PHP',
    '₴': 'UAH',
    '₪': 'ILS',
    '฿': 'THB',
    rs: 'INR',
    tk: 'BDT',
    rm: 'MYR',
    ...Object.fromEntries(
      'usd eur gbp jpy cny inr krw rub aud cad chf hkd sgd nzd zar brl mxn sek nok dkk'
        .split(' ')
        .map((code) => [code, code.toUpperCase()]),
    ),
  }),
);
/** Letters that touch a dollar sign: "US$2", "HK$3.4 billion". */
const dollars = new Map(
  Object.entries({ us: 'USD', hk: 'HKD', a: 'AUD', c: 'CAD', nz: 'NZD', s: 'SGD', nt: 'TWD', r: 'BRL' }),
);
/** Currency words after an amount, the singular; undefined where several countries use the word. */
const currencies = new Map<string, string | undefined>(
  Object.entries({
    dollar: 'USD',
    buck: 'USD',
    euro: 'EUR',
    pound: 'GBP',
    sterling: 'GBP',
    yen: 'JPY',
    yuan: 'CNY',
    renminbi: 'CNY',
    rupee: undefined,
    won: 'KRW',
    ruble: 'RUB',
    rouble: 'RUB',
    lira: 'TRY',
    peso: undefined,
    real: 'BRL',
    reais: 'BRL',
    rand: 'ZAR',
    shekel: 'ILS',
    baht: 'THB',
    ringgit: 'MYR',
    rupiah: 'IDR',
    dong: 'VND',
    taka: 'BDT',
    naira: 'NGN',
    cedi: 'GHS',
    franc: undefined,
    krona: 'SEK',
    kronor: 'SEK',
    krone: undefined,
    kroner: undefined,
    crown: undefined,
    koruna: 'CZK',
    forint: 'HUF',
    leu: 'RON',
    lei: 'RON',
    lev: 'BGN',
    lari: 'GEL',
    tenge: 'KZT',
    afghani: 'AFN',
    kyat: 'MMK',
    riel: 'KHR',
    birr: 'ETB',
    kwanza: 'AOA',
    pula: 'BWP',
    leone: 'SLE',
    quetzal: 'GTQ',
    lempira: 'HNL',
    guarani: 'PYG',
    bolivar: 'VES',
    boliviano: 'BOB',
    zloty: 'PLN',
    hryvnia: 'UAH',
    dirham: undefined,
    dinar: undefined,
    riyal: undefined,
    rial: undefined,
    shilling: undefined,
    kwacha: undefined,
    cent: undefined,
    penny: undefined,
    pence: undefined,
  }),
);
const dollarCountries = new Map(
  Object.entries({
    'u.s': 'USD',
    us: 'USD',
    american: 'USD',
    'hong kong': 'HKD',
    australian: 'AUD',
    canadian: 'CAD',
    singapore: 'SGD',
    'new zealand': 'NZD',
    taiwan: 'TWD',
    zimbabwean: 'ZWL',
    jamaican: 'JMD',
    british: 'GBP',
    egyptian: 'EGP',
    swiss: 'CHF',
    mexican: 'MXN',
    indian: 'INR',
    pakistani: 'PKR',
    philippine: 'PHP',
    saudi: 'SAR',
    kuwaiti: 'KWD',
    kenyan: 'KES',
    danish: 'DKK',
    norwegian: 'NOK',
    swedish: 'SEK',
    czech: 'CZK',
    icelandic: 'ISK',
    argentine: 'ARS',
    colombian: 'COP',
    chilean: 'CLP',
    iranian: 'IRR',
    iraqi: 'IQD',
    emirati: 'AED',
    qatari: 'QAR',
    ugandan: 'UGX',
    tanzanian: 'TZS',
    'sri lankan': 'LKR',
    nepali: 'NPR',
    turkish: 'TRY',
    indonesian: 'IDR',
    nigerian: 'NGN',
    zambian: 'ZMW',
  }),
);
/** Measures, the singular. Written for this project. */
const measures = new Set(
  `ton tonne kilogram kg kilo gram g milligram mg lb ounce oz kilometer kilometre km meter metre m mile yard foot feet
   inch inche centimeter centimetre cm millimeter millimetre mm acre hectare ha barrel gallon liter litre degree watt
   kilowatt megawatt gigawatt mw gw kwh mph kph knot hertz megabyte gigabyte gb mb terabyte byte calorie
   year month week day hour minute second decade century centurie`.split(/\s+/),
);

const singular = (word: string): string =>
  word.length > 2 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

/** "$3.4 million", "US$2", "Tk 5 lakh", "USD 40" */
const signBefore: Rule = (reading, index) => {
  const letters = dollars.get(reading.word(index));
  const prefixed = letters !== undefined && reading.raw(index + 1) === '$' && leadsSign(reading, index);
  const at = prefixed ? index + 1 : index;
  const sign = signOf(reading, at);
  if (!sign) return undefined;
  const numeral = readNumeral(reading, at + 1);
  if (!numeral) return undefined;
  const range = secondSign(reading, numeral, index);
  const unit = prefixed ? letters : sign;
  return found(reading, index, range ?? numeral, 'MONEY', unit);
};

/** "US$2" and "US $2", but no "A $2 coin". */
const leadsSign = (reading: Reading, index: number): boolean =>
  touches(reading, index + 1) || /^[A-Z]{2}$/.test(reading.raw(index));

/** Signs stand as they are, letters in capitals ("USD", "Tk", "Rs."), so that "a" and "rs" are no money. */
const signOf = (reading: Reading, index: number): string | undefined =>
  reading.tokens[index]?.kind === 'symbol' || /^\p{Lu}/u.test(reading.raw(index))
    ? signs.get(reading.word(index))
    : undefined;

/** "$5-$10 million": the second sign of a range. */
function secondSign(reading: Reading, first: Numeral, index: number): Numeral | undefined {
  const link = reading.word(first.to);
  const ranges = link === '-' || link === '–' || (link === 'and' && reading.word(index - 1) === 'between');
  if (!ranges || signOf(reading, first.to + 1) === undefined) return undefined;
  const second = readNumeral(reading, first.to + 2);
  return second && { ...second, min: first.min };
}

/** "12 billion yuan", "10 million Hong Kong dollars", "a 500-million-ringgit loan", "millions of shekels" */
const currencyAfter: Rule = (reading, index) => {
  const numeral = readNumeral(reading, index);
  if (!numeral) return undefined;
  const at = reading.word(numeral.to) === 'of' ? numeral.to + 1 : numeral.to;
  const country = [1, 2, 0].find(
    (length) => currencies.has(singular(reading.word(at + length))) && length < 3,
  );
  if (country === undefined) return undefined;
  const name = singular(reading.word(at + country));
  const owner = Array.from({ length: country }, (_, i) => reading.word(at + i)).join(' ');
  if (country > 0 && !dollarCountries.has(owner)) return undefined;
  if (isOtherWord(reading.word(at + country), numeral)) return undefined;
  if (name === 'pound' && !numeral.scaled && weighs.has(reading.word(index - 1))) return undefined;
  const unit = country > 0 ? dollarCountries.get(owner) : currencies.get(name);
  return found(reading, index, { ...numeral, to: at + country + 1 }, 'MONEY', unit);
};
/** "won" and "real" are money only after a round sum: "CFC 2 won the first set". */
const isOtherWord = (word: string, { scaled, max = 0 }: Numeral): boolean =>
  (word === 'won' || word === 'real') && !scaled && max < 100;
const weighs = new Set(['weighs', 'weighed', 'weighing', 'weigh', 'lost', 'gained']);

/** "500-million-ringgit", "200-euro": amounts joined to their currency by hyphens */
const hyphenatedCurrency: Rule = (reading, index) => {
  if (reading.raw(index + 1) !== '-' || !touches(reading, index + 1)) return undefined;
  const parts = reading.word(index + 2).split('-');
  const unit = parts.at(-1) ?? '';
  if (!touches(reading, index + 2) || parts.length > 2 || !currencies.has(singular(unit))) return undefined;
  const base = readNumeral(reading, index);
  if (base?.to !== index + 1 || base.min === undefined) return undefined;
  const factor = parts.length === 2 ? { million: 1e6, billion: 1e9, trillion: 1e12 }[parts[0]!] : 1;
  if (!factor) return undefined;
  const value = base.min * factor;
  const numeral = { to: index + 3, min: value, max: value, scaled: factor > 1 };
  return found(reading, index, numeral, 'MONEY', currencies.get(singular(unit)));
};

/** "5%", "between 5 and 10 percent", "0.3 percentage points" */
const percent: Rule = (reading, index) => {
  const numeral = readNumeral(reading, index);
  if (!numeral) return undefined;
  const word = reading.word(numeral.to);
  const length =
    word === '%' || word === 'percent' || word === 'pct' ? 1 : twoWordPercent(reading, numeral.to);
  return length === 0
    ? undefined
    : found(reading, index, { ...numeral, to: numeral.to + length }, 'PERCENT', '%');
};

function twoWordPercent(reading: Reading, index: number): number {
  const [first, second] = [reading.word(index), reading.word(index + 1)];
  if (first === 'per' && second === 'cent') return 2;
  return first === 'percentage' && second.startsWith('point') ? 2 : 0;
}

/** "600,000-700,000 tons", "three years", "20 square miles" */
const quantity: Rule = (reading, index) => {
  const numeral = readNumeral(reading, index);
  if (!numeral) return undefined;
  const of = reading.word(numeral.to) === 'of' && numeral.min === undefined ? 1 : 0;
  const square = /^(?:square|cubic|nautical|metric|light)$/.test(reading.word(numeral.to + of)) ? 1 : 0;
  const at = numeral.to + of + square;
  const unit = singular(reading.word(at));
  if (!measures.has(unit) || (unit.length < 3 && reading.raw(at) !== reading.word(at))) return undefined;
  const name = square ? `${reading.word(at - 1)} ${unit}` : unit;
  return found(reading, index, { ...numeral, to: at + 1 }, 'QUANTITY', name);
};

/** "10:30 a.m.", "5 p.m.", "14:00 GMT", "noon" */
const time: Rule = (reading, index) => {
  const word = reading.word(index);
  if (word === 'noon' || word === 'midnight')
    return { from: index, to: index + 1, type: 'TIME', value: word === 'noon' ? 'T12:00' : 'T00:00' };
  const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(reading.raw(index));
  if (!match) return undefined;
  const half = /^([ap])\.?m$/.exec(reading.word(index + 1))?.[1];
  const [hour, minute] = [Number(match[1]), match[2] ?? '00'];
  if (!half && !(match[0].includes(':') && hour < 24 && Number(minute) < 60)) return undefined;
  if (half && (hour < 1 || hour > 12)) return undefined;
  const clock = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  const at = half ? index + 2 : index + 1;
  const universal = /^(?:GMT|UTC)$/.test(reading.raw(at));
  const value = `T${String(clock).padStart(2, '0')}:${minute}${universal ? 'Z' : ''}`;
  return { from: index, to: universal ? at + 1 : at, type: 'TIME', value };
};

const ordinalWords = new Set(
  'first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  ),
);

/** "third", "21st" */
const ordinal: Rule = (reading, index) => {
  const raw = reading.raw(index);
  const numbered = /^\d+(?:st|nd|rd|th)$/.test(raw);
  return numbered || ordinalWords.has(reading.word(index))
    ? { from: index, to: index + 1, type: 'ORDINAL', value: undefined }
    : undefined;
};

/** "10,000", "two", "dozens"; "one" is more often a pronoun */
const cardinal: Rule = (reading, index) => {
  const numeral = readNumeral(reading, index);
  if (!numeral || (reading.word(index) === 'one' && numeral.to === index + 1)) return undefined;
  if (touches(reading, numeral.to) && /^[\p{L}-]/u.test(reading.raw(numeral.to))) return undefined;
  if (isHalfOfScore(reading, index, numeral.to)) return undefined;
  const noun = reading.raw(numeral.to);
  const counts = plural.test(noun) && !/(?:ss|us|is|was|has|his)$/.test(noun);
  if (!counts && endsName(reading, index)) return undefined;
  return found(reading, index, numeral, 'CARDINAL', counts ? noun : undefined);
};

const plural = /^(?:\p{Ll}{3,}s|people|men|women|children)$/u;

/** "2-1" is a score and "555-0123" a telephone's: neither half of them counts anything. */
const isHalfOfScore = (reading: Reading, from: number, to: number): boolean =>
  joinsNumbers(reading, from - 1) || joinsNumbers(reading, to);

const joinsNumbers = (reading: Reading, at: number): boolean =>
  /^[-–]$/.test(reading.raw(at)) &&
  touches(reading, at) &&
  touches(reading, at + 1) &&
  [at - 1, at + 1].every((side) => reading.tokens[side]?.kind === 'number');

/** "the S&P 500", "a Boeing 737": a number right after a word with a capital that opens no sentence. */
const endsName = ({ raw, tokens }: Reading, index: number): boolean =>
  tokens[index]?.kind === 'number' &&
  /^\p{Lu}/u.test(raw(index - 1)) &&
  /^[\p{L}\p{N}&,'’-]/u.test(raw(index - 2));

function found(
  reading: Reading,
  from: number,
  numeral: Numeral,
  type: Found['type'],
  unit: string | undefined,
): Found {
  return { from, to: numeral.to, type, value: hedge(reading, from, numeral, unit) };
}

/** Money and times, before dates: "$2000" is no year. */
export const moneyRules: readonly Rule[] = [signBefore, currencyAfter, hyphenatedCurrency, percent, time];
/** What a number measures or counts, after dates. */
export const numberRules: readonly Rule[] = [quantity, ordinal];
export const cardinalRules: readonly Rule[] = [cardinal];

/** Whether a lower-case word may open an amount. */
export const mayOpenAmount = (word: string): boolean =>
  isNumberWord(word) ||
  ordinalWords.has(word) ||
  word === 'a' ||
  word === 'noon' ||
  word === 'midnight' ||
  signs.has(word) ||
  dollars.has(word);
