import type { EntityType, Name, Token } from '../annotations/index.ts';
import { type Gazetteer, gazetteerKinds, lookUpWords } from './gazetteer.ts';
import { nationalities } from './nationalities.ts';

/** Participles that a name is joined to by a hyphen: "Leeds-based", "Iran-backed", "British-born". */
const joined =
  /-(?:based|born|backed|led|listed|owned|controlled|occupied|held|run|ruled|administered|registered|flagged|funded|sponsored|brokered|mediated|trained|educated|raised|made|built|style|era|bound|headquartered)$/;
/** "D-Wash.", "R-Iowa": a party's letter before a state. */
const seat = /^[DRI]-(?=\p{Lu}\p{L}+\.?$)/u;
const governs = gazetteerKinds.region | gazetteerKinds.city;
const longestName = 120;

/** Names without what a hyphen joins to them: "Leeds" of "Leeds-based", and apart from the name behind, "Leeds" and "Orbit" of "Leeds-based Orbit". */
export function splitCompounds(text: string, names: readonly Name[], gazetteer: Gazetteer): readonly Name[] {
  if (!names.some((name) => isLong(text, name))) return names;
  const types = new Map(names.map((name) => [text.slice(name.start, name.end), name.type]));
  return names.flatMap((name) => (isLong(text, name) ? split(name) : [name]));

  function split(name: Name): Name[] {
    const words = text.slice(name.start, name.end);
    const state = seat.exec(words);
    if (state) return [{ start: name.start + state[0].length, end: name.end, type: 'GPE' }];
    const space = words.indexOf(' ', words.indexOf('-'));
    const first = space < 0 ? words : words.slice(0, space);
    const stem = first.replace(joined, '');
    if (stem === first) return [name];
    const rest = space < 0 ? [] : [{ ...name, start: name.start + space + 1 }];
    const type = typeOf(stem, rest.length > 0 ? 'GPE' : name.type);
    return type ? [{ start: name.start, end: name.start + stem.length, type }, ...rest] : rest;
  }

  /** By lists and by what the text calls it elsewhere; of a name of none of the usual types nothing is known. */
  function typeOf(stem: string, read: EntityType): EntityType | undefined {
    const listed = typeOfListed(stem, gazetteer);
    return listed ?? types.get(stem) ?? (/^(?:PERSON|ORG|GPE|LOC|NORP)$/.test(read) ? read : undefined);
  }
}

/** Places and peoples that the recogniser left out because a hyphen joins them to a participle: "the Iran-backed group". */
export function findJoined(
  text: string,
  tokens: readonly Token[],
  names: readonly Name[],
  gazetteer: Gazetteer,
): readonly Name[] {
  const found: Name[] = [];
  let next = 0;
  let hyphen = text.indexOf('-');
  tokens.forEach(({ start, end, kind }, i) => {
    while (next < names.length && names[next]!.end <= start) next++;
    if (hyphen >= 0 && hyphen < start) hyphen = text.indexOf('-', start);
    if (
      hyphen < 0 ||
      hyphen >= end ||
      kind !== 'word' ||
      end - start > longestWord ||
      (names[next]?.start ?? Infinity) < end
    )
      return;
    const word = text.slice(start, end);
    const stem = /^\p{Lu}/u.test(word) ? word.replace(joined, '') : word;
    if (stem === word) return;
    const before = tokens[i - 1];
    const whole = before && text.slice(before.start, start + stem.length);
    const two =
      whole && /^\p{Lu}\S* \S+$/u.test(whole) && (names[next - 1]?.end ?? 0) <= before.start
        ? whole
        : undefined;
    const name = [two, stem].find((words) => words !== undefined && typeOfListed(words, gazetteer));
    if (!name) return;
    const from = start + stem.length - name.length;
    found.push({ start: from, end: start + stem.length, type: typeOfListed(name, gazetteer)! });
  });
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start);
}
const longestWord = 40;

const bodies: ReadonlySet<string> = new Set(['UN', 'EU', 'NATO']);

/** By lists alone. */
function typeOfListed(stem: string, gazetteer: Gazetteer): EntityType | undefined {
  if (bodies.has(stem)) return 'ORG';
  const words = stem.toLowerCase().split(' ');
  if (nationalities.has(words.at(-1)!)) return 'NORP';
  return (lookUpWords(gazetteer, words) & governs) !== 0 ? 'GPE' : undefined;
}

const isLong = (text: string, { start, end }: Name): boolean =>
  end - start < longestName && text.slice(start, end).includes('-');
