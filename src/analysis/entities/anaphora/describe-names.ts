import type { Cluster } from '../cluster.ts';
import { type Country, countryOf, countryOfPeople } from '../countries.ts';
import { genderOfRole, isRole, titles } from '../roles.ts';
import { nounKind } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import { type Scene, wordAt } from './scene.ts';

/** Adds what a word says of a thing: that it is a minister, a company, a woman. */
export function addRole(cluster: Cluster, role: string): void {
  cluster.roles.add(role);
  if (cluster.type === 'PERSON') cluster.gender ??= titles.get(role) ?? genderOfRole(role);
}

/** Of "the Danish minister" and "the Denmark captain". */
const nationOf = (word: string): Country | undefined => countryOfPeople(word) ?? countryOf(word);

/** Learns what the words before a name in its phrase say: "Danish Foreign Minister Ada Byron", "the security firm Nordline". */
export function describeByTitle(scene: Scene, phrase: Phrase, cluster: Cluster): void {
  const { named, tokens } = scene;
  const nameStart = named[phrase.name!]!.start;
  for (let i = phrase.from; i < phrase.to && tokens[i]!.start < nameStart; i++) {
    const word = wordAt(scene, i).replace(/\.$/, '');
    const nation = nationOf(word);
    if (nation) cluster.nationalities.add(nation.code);
    else if (tells(cluster, word)) addRole(cluster, offices.get(word) ?? word);
  }
}

/** Learns from "the island of Siargao", "the port city of Aden". */
export function describeByKind(scene: Scene, { from }: Phrase, cluster: Cluster): void {
  if (wordAt(scene, from - 1) !== 'of') return;
  const word = wordAt(scene, from - 2);
  if ((cluster.type === 'GPE' || cluster.type === 'LOC') && kinds.has(word)) cluster.roles.add(word);
}
const kinds = new Set(
  'island city town village province state county district region territory port suburb kingdom republic'.split(
    ' ',
  ),
);

/** Whether a word says what something of that type is: of "school board chair Ada Byron" the chair, not the board. */
const tells = ({ type }: Cluster, word: string): boolean => {
  const kind = nounKind(word);
  if (type !== 'PERSON') return kind !== undefined && kind !== 'person';
  return kind === 'person' || isRole(word) || titles.has(word) || ranks.has(word);
};

/** What titles are short for. */
const offices: ReadonlyMap<string, string> = new Map(
  `sen senator|rep representative|gov governor|gen general|col colonel|capt captain|lt lieutenant|sgt sergeant|adm admiral|prof professor
  det detective|insp inspector|dr doctor`
    .split(/\||\n/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Words that tell one office from another; of two that name the same, the first stands for both. */
export const ranks: ReadonlyMap<string, string> = new Map(
  [
    'deputy vice',
    'prime',
    'foreign',
    'defense defence',
    'interior home',
    'finance',
    'health',
    'education',
    'justice',
    'trade',
    'energy',
    'environment',
  ].flatMap((line) => line.split(' ').map((word, _, words) => [word, words[0]!] as const)),
);

/** Learns what an apposition says: "Ada Byron, a former finance minister". */
export function describeByApposition(scene: Scene, phrase: Phrase, cluster: Cluster): void {
  for (let i = phrase.owner ? phrase.owner.to : phrase.from; i < phrase.to; i++) {
    const word = wordAt(scene, i);
    const nation = nationOf(word);
    if (nation) cluster.nationalities.add(nation.code);
    else if (i === phrase.head || ranks.has(word)) addRole(cluster, word);
  }
}
