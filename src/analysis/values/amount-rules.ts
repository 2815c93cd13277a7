import { foundAmount } from './amount.ts';
import { isCounted } from './counted.ts';
import { isNumberWord, type Numeral, readNumeral } from './numbers.ts';
import { percent } from './percent-rule.ts';
import { quantity } from './quantity-rule.ts';
import { type Reading, type Rule, touches } from './reading.ts';
import { singular } from './singular.ts';
import { countsNothing } from './uncounted.ts';

/** ISO 4217 codes of the signs and letters before an amount; undefined where several countries use them. Written for this project. */
const signs = new Map<string, string | undefined>(
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
    rp: 'IDR',
    rmb: 'CNY',
    skr: 'SEK',
    nkr: 'NOK',
    dkr: 'DKK',
    sh: 'KES',
    ksh: 'KES',
    tsh: 'TZS',
    ush: 'UGX',
    shs: undefined,
    n: 'NGN',
    r: 'ZAR',
    k: undefined,
    p: undefined,
    ...Object.fromEntries(
      'usd eur gbp jpy cny inr krw rub aud cad chf hkd sgd nzd zar brl mxn sek nok dkk aed sar qar egp ngn kes ghs pkr php'
        .split(' ')
        .map((code) => [code, code.toUpperCase()]),
    ),
  }),
);
/** Letters that touch a dollar sign: "US$2", "HK$3.4 billion". */
const dollars = new Map(
  Object.entries({
    us: 'USD',
    hk: 'HKD',
    a: 'AUD',
    c: 'CAD',
    nz: 'NZD',
    s: 'SGD',
    nt: 'TWD',
    r: 'BRL',
    z: 'ZWL',
    n: 'NAD',
    j: 'JMD',
    fj: 'FJD',
    tt: 'TTD',
    bds: 'BBD',
  }),
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
    lire: undefined,
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
/** "$3.4 million", "US$2", "Tk 5 lakh", "USD 40" */
const signBefore: Rule = (reading, index) => {
  const letters = dollars.get(reading.word(index));
  const prefixed = letters !== undefined && reading.raw(index + 1) === '$' && leadsSign(reading, index);
  const at = prefixed ? index + 1 : index;
  if (!isSign(reading, at)) return undefined;
  const numeral = readNumeral(reading, at + 1);
  if (!numeral) return undefined;
  const range = secondSign(reading, numeral, index);
  const unit = prefixed ? letters : (ownDollar(reading, at) ?? signs.get(reading.word(at)));
  return foundAmount(reading, index, range ?? numeral, 'MONEY', unit);
};

/** A bare dollar is the one that the text has written with its letter, "A$1.04 billion", unless it is in brackets or others are named. */
function ownDollar({ text, tokens, raw }: Reading, at: number): string | undefined {
  if (raw(at) !== '$' || raw(at - 1) === '(') return undefined;
  const { start } = tokens[at]!;
  const around = text.slice(Math.max(0, start - farthest), start + farthest);
  if (/\bUS ?\$|\bU\.S\. dollar/.test(around)) return undefined;
  const letter = /(?<![\p{L}\p{N}])(?:A|NZ|C|S|FJ|TT|J|N|Z)(?=\$\p{N})/u.exec(around)?.[0];
  return letter && dollars.get(letter.toLowerCase());
}
/** How far away the letter may stand. */
const farthest = 1000;

/** "US$2" and "US $2", but no "A $2 coin". */
const leadsSign = (reading: Reading, index: number): boolean =>
  touches(reading, index + 1) || /^[A-Z]{2}$/.test(reading.raw(index));

/** Signs stand as they are, letters in capitals ("USD", "Tk", "Rs."), so that "a" and "rs" are no money; one letter touches its sum ("R54bn"). */
const isSign = (reading: Reading, index: number): boolean =>
  signs.has(reading.word(index)) &&
  (reading.tokens[index]?.kind === 'symbol' || /^\p{Lu}/u.test(reading.raw(index))) &&
  (!/^[A-Z]$/.test(reading.raw(index)) || touches(reading, index + 1));

/** "$5-$10 million": the second sign of a range. */
function secondSign(reading: Reading, first: Numeral, index: number): Numeral | undefined {
  const link = reading.word(first.to);
  const ranges = link === '-' || link === '–' || (link === 'and' && reading.word(index - 1) === 'between');
  if (!ranges || !isSign(reading, first.to + 1)) return undefined;
  const second = readNumeral(reading, first.to + 2);
  return second && { ...second, min: first.min };
}

/** "12 billion yuan", "10 million Hong Kong dollars", "a 500-million-ringgit loan", "millions of shekels" */
const currencyAfter: Rule = (reading, index) => {
  const numeral = readNumeral(reading, index);
  if (!numeral) return undefined;
  const at = reading.word(numeral.to) === 'of' ? numeral.to + 1 : numeral.to;
  const country = [1, 2, 0].find(
    (length) => currencyOf(reading.word(at + length)) !== undefined && length < 3,
  );
  if (country === undefined) return undefined;
  const name = currencyOf(reading.word(at + country))!;
  const owner = Array.from({ length: country }, (_, i) => reading.word(at + i)).join(' ');
  if (country > 0 && !dollarCountries.has(owner)) return undefined;
  if (isOtherWord(reading.word(at + country), numeral)) return undefined;
  if (name === 'pound' && !numeral.scaled && weighs.has(reading.word(index - 1))) return undefined;
  const unit = country > 0 ? dollarCountries.get(owner) : currencies.get(name);
  return foundAmount(reading, index, { ...numeral, to: at + country + 1 }, 'MONEY', unit);
};

/** The currency's name that the table has: "reais", "pound" of "pounds". */
const currencyOf = (word: string): string | undefined =>
  [word, singular(word)].find((name) => currencies.has(name));

/** "won" and "real" are money only after a round sum: "CFC 2 won the first set". */
const isOtherWord = (word: string, { scaled, max = 0 }: Numeral): boolean =>
  (word === 'won' || word === 'real') && !scaled && max < 100;
const weighs = new Set(['weighs', 'weighed', 'weighing', 'weigh', 'lost', 'gained']);

/** "500-million-ringgit", "200-euro": amounts joined to their currency by hyphens */
const hyphenatedCurrency: Rule = (reading, index) => {
  if (reading.raw(index + 1) !== '-' || !touches(reading, index + 1)) return undefined;
  const parts = reading.word(index + 2).split('-');
  const unit = parts.at(-1) ?? '';
  if (!touches(reading, index + 2) || parts.length > 2 || !currencyOf(unit)) return undefined;
  const base = readNumeral(reading, index);
  if (base?.to !== index + 1 || base.min === undefined) return undefined;
  const factor = parts.length === 2 ? { million: 1e6, billion: 1e9, trillion: 1e12 }[parts[0]!] : 1;
  if (!factor) return undefined;
  const value = base.min * factor;
  const numeral = { to: index + 3, min: value, max: value, scaled: factor > 1 };
  return foundAmount(reading, index, numeral, 'MONEY', currencies.get(currencyOf(unit)!));
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
  if (countsNothing(reading, index, numeral.to)) return undefined;
  const noun = reading.raw(numeral.to);
  const counts = isCounted(noun);
  if (!counts && endsName(reading, index)) return undefined;
  return foundAmount(reading, index, numeral, 'CARDINAL', counts ? noun : undefined);
};

/** "the S&P 500", "a Boeing 737": a number right after a word with a capital that opens no sentence. */
const endsName = ({ raw, tokens }: Reading, index: number): boolean =>
  tokens[index]?.kind === 'number' &&
  /^\p{Lu}/u.test(raw(index - 1)) &&
  /^[\p{L}\p{N}&,'’-]/u.test(raw(index - 2));

/** Before dates: "$2000" is no year. */
export const moneyRules: readonly Rule[] = [signBefore, currencyAfter, hyphenatedCurrency, percent];
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
