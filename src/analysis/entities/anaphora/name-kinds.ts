/**
 * What a name's bearer is called, by the words of its name: "the airline" for Delta Skyways, "the club" for Harwick Rovers. What a thing is called
 * before ":", words that show it behind. Written for this project.
 */
const table = `airline carrier: air airlines airways skyways aviation
bank lender: bank bankshares bancorp banco banque
insurer: insurance assurance
utility: electric electricity power
carmaker automaker: motors motor auto autos automobiles automotive
chipmaker: semiconductor semiconductors micro
drugmaker: pharma pharmaceuticals pharmaceutical therapeutics bio biotech biosciences
miner: mining mines minerals resources
retailer: stores supermarkets retail
club side team: rovers united city town county athletic albion wanderers rangers fc afc cf villa hotspur real sporting inter borussia dynamo dinamo
  juniors
newspaper paper: gazette times herald tribune register chronicle telegraph courier guardian observer
island: island isle`;

const shown = new Map<string, ReadonlySet<string>>();
for (const line of table.replace(/\n {2}/g, ' ').split('\n')) {
  const [called = '', words = ''] = line.split(':');
  for (const word of words.trim().split(/\s+/))
    shown.set(word, new Set([...(shown.get(word) ?? []), ...called.split(' ')]));
}

/** Whether a word of the name shows that its bearer is a `word`. */
export const showsKind = (name: string, word: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((part) => shown.get(part)?.has(word));

/** Island states, by their ISO 3166-1 codes. */
const islands = new Set(
  'AG BS BB BH CU CV CY DM DO FJ FM GD HT IE IS JM JP KI KM KN LC LK MG MH MT MU MV NR NZ PH PW SB SC SG ST TO TT TV TW VC VU WS PR BM KY GG JE IM'.split(
    ' ',
  ),
);
export const isIslandState = (code: string): boolean => islands.has(code);
