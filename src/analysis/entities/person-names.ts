import { titles } from './roles.ts';

/** A person's name in its parts, folded to lower case, titles and suffixes left out. */
export interface PersonName {
  readonly words: readonly string[];
  readonly first: string;
  readonly last: string;
  /** "jr", "iii" */
  readonly suffix: string | undefined;
}

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Parts of a name; undefined where nothing but titles is left. */
export function parsePersonName(name: string): PersonName | undefined {
  const parts = name
    .toLowerCase()
    .split(/[\s,"“”‘«»]+/)
    .filter(Boolean);
  const words = parts.filter((word) => !suffixes.has(word));
  let from = 0;
  while (from < words.length - 1 && titles.has(words[from]!.replace(/\.$/, ''))) from++;
  const bare = words.slice(from);
  const [first, last] = [bare[0], bare.at(-1)];
  const suffix = parts.find((word) => suffixes.has(word))?.replace('.', '');
  return first && last ? { words: bare, first, last, suffix } : undefined;
}

/** Short first names that stand for long ones. Written for this project. */
const shortForms = new Map(
  `abe abraham|al albert|alex alexander|alex alexandra|andy andrew|barb barbara|ben benjamin|bernie bernard|beth elizabeth
  bill william|bob robert|charlie charles|chris christopher|chuck charles|dan daniel|dave david|deb deborah|dick richard
  don donald|doug douglas|ed edward|fred frederick|greg gregory|hank henry|harry henry|jack john|jake jacob|jeff jeffrey
  jen jennifer|jerry gerald|jim james|jimmy james|joe joseph|jon jonathan|josh joshua|kate katherine|kathy katherine
  ken kenneth|larry lawrence|liz elizabeth|matt matthew|mike michael|nick nicholas|pat patrick|pete peter|phil philip
  ray raymond|rick richard|rob robert|ron ronald|sam samuel|steve steven|steve stephen|sue susan|ted edward|ted theodore
  tim timothy|tom thomas|tony anthony|vlad vladimir|will william`
    .split(/\||\n/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Whether two first names can be one person's: equal, an initial, a short form. */
const firstNamesAgree = (a: string, b: string): boolean =>
  a === b || isInitial(a, b) || isInitial(b, a) || shortForms.get(a) === b || shortForms.get(b) === a;

const isInitial = (short: string, long: string): boolean =>
  /^\p{L}\.?$/u.test(short) && long.startsWith(short[0]!);

/** Whether two full names can be one person's: same last name, first names that agree, middle names optional; or all surnames without the first name. */
export function fullNamesAgree(a: PersonName, b: PersonName): boolean {
  return a.last === b.last && (firstNamesAgree(a.first, b.first) || isRest(a, b) || isRest(b, a));
}

/** "van Dijk" of "Pieter van Dijk", "García Márquez" of "Gabriel García Márquez". */
const isRest = ({ words }: PersonName, full: PersonName): boolean =>
  words.length < full.words.length && words.every((word, i) => word === full.words.at(i - words.length));
