import type { EntityType } from '../../annotations/index.ts';
import type { Cluster } from '../cluster.ts';
import { isCompatriot } from '../compatriots.ts';
import { countryOf, countryOfPeople } from '../countries.ts';
import { withoutLegalForm } from '../legal-forms.ts';
import { roleCovers } from '../roles.ts';
import { ranks } from './describe-names.ts';
import { isIslandState, showsKind } from './name-kinds.ts';
import { nounKind } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import { type Scene, wordAt } from './scene.ts';

/** What a definite phrase says of whom it means. */
export interface Description {
  readonly word: string;
  /** Nouns and superlatives that tell it from others: "trial" of "the trial court". */
  readonly qualifiers: readonly string[];
  /** Those of them that name no people: none of "the South Korean firm". */
  readonly others: readonly string[];
  readonly ranks: readonly string[];
  readonly nations: readonly string[];
}

/** Companies and clubs, of which the sentence that names one may say what it said at its end: "Eskom will cut power, the utility said". */
export const speaksOfItself = (word: string): boolean =>
  companies.has(word) || clubs.has(word) || loose.has(word);
const clubs = new Set(
  'club side team bank lender airline carrier insurer utility miner brewer exporter operator broadcaster publisher chipmaker drugmaker refiner charity'.split(
    ' ',
  ),
);

export function describe(scene: Scene, phrase: Phrase): Description {
  const before: string[] = [];
  const qualifiers: string[] = [];
  for (let i = phrase.from; i < phrase.head; i++) {
    const word = wordAt(scene, i);
    before.push(word);
    if (/^(?:NNP?S?|JJS)$/.test(scene.syntax.tags[i]!) || isProperAdjective(scene, i)) qualifiers.push(word);
  }
  const peoples = new Set<string>();
  const nations = before.flatMap((word, i) => {
    const two = countryOfPeople(`${before[i - 1] ?? ''} ${word}`);
    const nation = two ?? countryOfPeople(word);
    if (nation) peoples.add(word);
    if (two) peoples.add(before[i - 1]!);
    return nation ? [nation.code] : [];
  });
  const others = qualifiers.filter((word) => !peoples.has(word));
  const known = before.flatMap((word) => ranks.get(word) ?? []);
  return { word: phrase.word, qualifiers, others, ranks: known, nations };
}

/** "Conservative": a capital that names neither a people nor the sentence's beginning. */
const isProperAdjective = ({ text, tokens, syntax }: Scene, i: number): boolean => {
  const { start, end } = tokens[i]!;
  const word = text.slice(start, end);
  return (
    syntax.tags[i] === 'JJ' && /^\p{Lu}/u.test(word) && countryOfPeople(word.toLowerCase()) === undefined
  );
};

type NominalRule = readonly [name: string, fits: (description: Description, cluster: Cluster) => boolean];

/** Whom "the minister", "the company" or "the city" can mean; the first rule that anything spoken of fits decides. */
export const nominalRules: readonly NominalRule[] = [
  ['described so before: “the deputy minister”', wasDescribed],
  ['“the premier” for a prime minister', isPremier],
  ['of that people: “the Dutchman”', isOfPeople],
  ['called so by name: “the party” for the Labour Party', isNamedSo],
  ['called after what it does: “the rights group” for Human Rights Watch', isCalledAfter],
  ['of a kind that its name shows: “the airline” for Delta Skyways', isOfShownKind],
  ['of that kind by its name: “the company” for Harbour Holdings', isSurelyOfKind],
  ['of that kind: “the country”, “the company”', isOfKind],
];

function wasDescribed({ word, ranks: wanted, nations }: Description, cluster: Cluster): boolean {
  const known = [...cluster.roles];
  return (
    known.some((role) => roleCovers(role, word)) &&
    wanted.every((rank) => known.some((role) => ranks.get(role) === rank)) &&
    (nations.length === 0 || nations.some((code) => cluster.nationalities.has(code)))
  );
}

function isPremier({ word, qualifiers }: Description, { roles }: Cluster): boolean {
  return word === 'premier' && qualifiers.length === 0 && roles.has('prime') && roles.has('minister');
}

function isOfPeople({ word, qualifiers }: Description, { type, nationalities }: Cluster): boolean {
  if (type !== 'PERSON' || qualifiers.length > 0 || !isCompatriot(word)) return false;
  return nationalities.has(countryOfPeople(word)!.code);
}

/** Whether it can be "the Dutchman" of whom the text does not say that he is one. */
export function isOfUnknownPeople(
  { word, qualifiers }: Description,
  { type, nationalities }: Cluster,
): boolean {
  return type === 'PERSON' && qualifiers.length === 0 && nationalities.size === 0 && isCompatriot(word);
}

const named: ReadonlySet<EntityType> = new Set<EntityType>(['ORG', 'FAC', 'EVENT', 'LOC', 'LAW']);
/** Bodies that are spoken of in general: "the press", "the police". */
const general = new Set(['press', 'media', 'police', 'public', 'military', 'government', 'area', 'world']);

function isNamedSo({ word, qualifiers }: Description, cluster: Cluster): boolean {
  if (!named.has(cluster.type) || general.has(word)) return false;
  return [...cluster.names.keys()].some(
    (name) => headOf(name) === word && qualifiers.every((noun) => name.toLowerCase().includes(noun)),
  );
}

function isCalledAfter({ word, qualifiers }: Description, { type, names }: Cluster): boolean {
  if (type !== 'ORG' || qualifiers.length === 0 || !(loose.has(word) || companies.has(word))) return false;
  return [...names.keys()].some((name) => {
    const words = name.toLowerCase().split(/[\s-]+/);
    return qualifiers.every((noun) => words.includes(noun));
  });
}

/** The word that says what a name's bearer is: the one before "of" or "for", else the last. */
export function headOf(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/\./g, '')
    .split(/[\s-]+/);
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  return of > 0 ? words[of - 1]! : words.at(-1)!;
}

const companies = new Set(
  `company firm corporation business giant conglomerate manufacturer maker automaker carmaker retailer start-up startup`.split(
    /\s+/,
  ),
);
const companyEndings = new Set(
  'inc corp corporation co company ltd llc plc ag gmbh group holdings motors airlines systems technologies bank industries'.split(
    ' ',
  ),
);
const loose = new Set(['group', 'organization', 'organisation', 'agency', 'body', 'institution']);
const cities = new Set(['city', 'town', 'municipality']);
const countries = new Set(['country', 'nation', 'republic']);

/** Nothing speaks against it that "the Danish firm" is Danish. */
const mayBeOf = ({ nations }: Description, { nationalities }: Cluster): boolean =>
  nations.length === 0 || nationalities.size === 0 || nations.some((code) => nationalities.has(code));

function isOfShownKind(description: Description, cluster: Cluster): boolean {
  const { word, others } = description;
  if (others.length > 0 || !mayBeOf(description, cluster)) return false;
  const names = [...cluster.names.keys()];
  if (word !== 'island') return cluster.type === 'ORG' && names.some((name) => showsKind(name, word));
  return (
    (cluster.type === 'GPE' || cluster.type === 'LOC') &&
    names.some((name) => showsKind(name, word) || isIslandState(countryOf(name)?.code ?? ''))
  );
}

function isSurelyOfKind(description: Description, cluster: Cluster): boolean {
  if (cluster.type !== 'ORG' || !isOfKind(description, cluster)) return false;
  return companies.has(description.word) ? isCompany(cluster) : bodyKinds(cluster).length > 0;
}

function isOfKind(description: Description, cluster: Cluster): boolean {
  const { word, others } = description;
  const { type } = cluster;
  if (others.length > 0 || !mayBeOf(description, cluster)) return false;
  if (countries.has(word)) return type === 'GPE' && isCountry(cluster);
  if (cities.has(word)) return type === 'GPE' && !isCountry(cluster);
  if (type === 'ORG' && !isCountry(cluster) && (companies.has(word) || loose.has(word)))
    return companies.has(word)
      ? isCompany(cluster) || bodyKinds(cluster).length === 0
      : bodyKinds(cluster).every((kind) => loose.has(kind));
  return false;
}

const isCountry = ({ names }: Cluster): boolean =>
  [...names.keys()].some((name) => countryOf(name) !== undefined);

const isCompany = ({ names, roles }: Cluster): boolean =>
  [...roles].some((role) => companies.has(role)) ||
  [...names.keys()].some((name) => companyEndings.has(headOf(name)) || withoutLegalForm(name) !== name);

/** What bodies the names and descriptions say that it is. */
const bodyKinds = ({ names, roles }: Cluster): readonly string[] =>
  [...roles, ...[...names.keys()].map(headOf)].filter((word) => nounKind(word) === 'body');
