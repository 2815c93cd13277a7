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
    else if (isRole(word) || titles.has(word) || nounKind(word) || ranks.has(word)) addRole(cluster, word);
  }
}

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
