import type { Token } from '../annotations/index.ts';
import { type Gazetteer, gazetteerKinds, lookUpWords } from './gazetteer.ts';
import type { CoarseType } from './label.ts';
import type { CoarseName } from './recognise-spans.ts';
import { storms } from './word-lists.ts';
import { createWordAt, wordsOf } from './words.ts';

/** A name's first word, the words beside it, and the kinds under which the whole is listed. Lower-cased, but the first. */
interface Company {
  readonly type: CoarseType;
  readonly first: string;
  readonly length: number;
  readonly before: string;
  readonly after: string;
  readonly listed: number;
}

type Rule = readonly [name: string, holds: (company: Company) => boolean];

const prefix = /^(?:MV|MS|SS|HMS|HMAS|HMNZS|HMCS|USS|USNS|USCGC|INS|RRS|RV|KRI|BRP)$/;
const vessel =
  /^(?:ships?|tankers?|vessels?|ferry|ferries|trawlers?|frigates?|destroyers?|submarines?|barge|drillship|tugboat|warships?|yacht|schooner|freighter|icebreaker)$/;
const people = /^(?:people|peoples|elders|tribes?|tribesmen|clans?|language|speakers|herders|descent)$/;
const place = gazetteerKinds.city | gazetteerKinds.region | gazetteerKinds.place;

/** What is neither a person nor an organisation nor a place, whatever it looks like. */
const rules: readonly Rule[] = [
  ['"Cyclone Freddy"', ({ first, length }) => length > 1 && storms.has(first)],
  ['"HMS Victory"', ({ first, length }) => length > 1 && prefix.test(first)],
  ['"the tanker Sea Lotus"', ({ before }) => vessel.test(before)],
  [
    '"the Adi people"',
    ({ type, after, listed }) => type !== 'ORG' && people.test(after) && (listed & place) === 0,
  ],
];

/** Names that what stands beside them shows to be of none of the three types. */
export function typeByCompany(
  text: string,
  tokens: readonly Token[],
  names: readonly CoarseName[],
  gazetteer: Gazetteer,
): CoarseName[] {
  const word = createWordAt(text, tokens);
  return names.map((name) => {
    if (!isOther(name)) return name;
    const { chances: _, ...rest } = name;
    return { ...rest, type: 'MISC' };
  });

  function isOther(name: CoarseName): boolean {
    const { type, firstToken, endToken } = name;
    if (type === 'MISC') return false;
    const company = {
      type,
      first: word(firstToken),
      length: endToken - firstToken,
      before: isSpace(firstToken - 1) ? word(firstToken - 1).toLowerCase() : '',
      after: isSpace(endToken - 1) ? word(endToken).toLowerCase() : '',
      listed: lookUpWords(gazetteer, wordsOf(text, tokens, name)),
    };
    return rules.some(([, holds]) => holds(company));
  }

  /** Whether nothing but a space parts a token from the next. */
  function isSpace(i: number): boolean {
    return text.slice(tokens[i]?.end, tokens[i + 1]?.start) === ' ';
  }
}
