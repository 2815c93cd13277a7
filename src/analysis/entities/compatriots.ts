import type { Syntax, Token } from '../annotations/index.ts';
import { countryOfPeople } from './countries.ts';
import type { Named } from './overlaps.ts';

/** Words for one person of a people: "Dutchman", "Dane", "Italian", "Israeli"; "French" and "Portuguese" are for all of it. */
const onePerson =
  /^(?:\p{L}+(?:man|woman|ian|ean|can|ani|ali|aqi|eli|ine)|dane|finn|pole|spaniard|swede|turk|briton|scot|german|moroccan|afghan|greek|czech|slovak|serb|croat|kazakh|uzbek|thai|saudi|iraqi|omani)$/u;

export const isCompatriot = (word: string): boolean =>
  onePerson.test(word) && countryOfPeople(word) !== undefined;

/** What the tags of a noun phrase's later words begin with. */
const goesOn = /^(?:NN|JJ|CD|VBG|VBN|HYPH|POS)/;

/** Leaves out peoples' names that mean one person, "the Dutchman said": a nominal of the person, not a name of the people. */
export function withoutCompatriots(
  text: string,
  tokens: readonly Token[],
  { tags }: Syntax,
  named: readonly Named[],
): readonly Named[] {
  let token = 0;
  return named.filter(({ type, start, end }, i) => {
    if (type !== 'NORP' || !/\bthe $/i.test(text.slice(Math.max(0, start - 5), start))) return true;
    if (!isCompatriot(text.slice(start, end).toLowerCase()) || named[i + 1]?.start === end + 1) return true;
    while (token < tokens.length && tokens[token]!.start < end) token++;
    return tokens[token]?.start !== end && goesOn.test(tags[token] ?? '');
  });
}
