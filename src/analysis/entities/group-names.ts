import type { EntityType, Span } from '../annotations/index.ts';
import { addName, bareName, type Cluster, createCluster, nameKey } from './cluster.ts';
import { countryOf } from './countries.ts';
import { describingWords, genderBehind } from './described.ts';
import { findAlias } from './find-alias.ts';
import { genderOfFirstName } from './genders.ts';
import { withoutLegalForm } from './legal-forms.ts';
import type { Named } from './overlaps.ts';
import { fullNamesAgree, type PersonName, parsePersonName } from './person-names.ts';
import { titles } from './roles.ts';
import { ShortNames } from './short-names.ts';

/** Types that values have: each says what it amounts to, none is a thing with a name. */
export const valueTypes: ReadonlySet<EntityType> = new Set<EntityType>([
  'DATE',
  'TIME',
  'PERCENT',
  'MONEY',
  'QUANTITY',
  'ORDINAL',
  'CARDINAL',
]);

interface Person {
  readonly name: PersonName;
  readonly cluster: Cluster;
  /** The full name, where it first stands. */
  readonly at: Span;
  /** Where the person was last named; the short form means the one named last. */
  seen: number;
}

/** What is known of the names so far: clusters by key, people by their last and first names. */
interface Register {
  readonly byKey: Map<string, Cluster>;
  readonly byLast: Map<string, Person[]>;
  readonly byFirst: Map<string, Person[]>;
  readonly organisations: ShortNames;
}

/** Gathers names and values into clusters, index for index with the names. Full names are read first, short ones then. */
export function groupNames(text: string, named: readonly Named[]): readonly Cluster[] {
  const register: Register = {
    byKey: new Map(),
    byLast: new Map(),
    byFirst: new Map(),
    organisations: new ShortNames(),
  };
  for (const name of named) {
    const bare = bareName(text, name);
    if (name.type === 'PERSON') registerPerson(register, bare, name);
    else if (name.type === 'ORG') registerOrganisation(register, bare);
    else if (name.type === 'EVENT') registerStorm(register, bare);
  }
  const clusters: Cluster[] = [];
  named.forEach((name, index) => {
    const bare = bareName(text, name);
    const alias = findAlias(text, named, index);
    const cluster =
      alias === undefined
        ? findCluster(register, { text, name, bare, index })
        : enterAlias(register, name, bare, clusters[alias]!);
    addName(cluster, name, bare);
    clusters.push(cluster);
  });
  return clusters;
}

/** Later mentions of the other name find its bearer. */
function enterAlias({ byKey }: Register, name: Named, bare: string, cluster: Cluster): Cluster {
  byKey.set(keyOf(name, bare, undefined), cluster);
  return cluster;
}

const peopleFor = 8;

/** Enters a full name; one that agrees with a person already known joins it. */
function registerPerson({ byLast, byFirst, byKey }: Register, bare: string, at: Span): void {
  const name = parsePersonName(bare);
  if (!name || name.words.length < 2 || byKey.has(`PERSON ${nameKey(bare)}`)) return;
  const namesakes = byLast.get(name.last) ?? [];
  const known = namesakes.find((person) => fullNamesAgree(person.name, name) && !isSonOf(name, person.name));
  const cluster = known?.cluster ?? createCluster('PERSON');
  cluster.gender ??= genderOfFirstName(name.first);
  byKey.set(`PERSON ${nameKey(bare)}`, cluster);
  if (known || namesakes.length >= peopleFor) return;
  const person = { name, cluster, at, seen: -1 };
  for (const last of surnamesOf(name)) byLast.set(last, [...(byLast.get(last) ?? []), person]);
  const sharers = byFirst.get(name.first) ?? [];
  if (sharers.length < peopleFor) byFirst.set(name.first, [...sharers, person]);
}

/** "Walter Pruitt Jr." after "Walter Pruitt" is another; the other way round the suffix is only left out. */
const isSonOf = ({ suffix }: PersonName, known: PersonName): boolean =>
  suffix !== undefined && suffix !== known.suffix;

/** "Harbi" of "al-Harbi", "Machado" and "Parra" of "Machado-Parra": what a surname may be shortened to. */
function surnamesOf({ last }: PersonName): readonly string[] {
  const [first = '', second] = last.split('-');
  if (second === undefined) return [last];
  return /^(?:al|el|as|ad|ben|bin)$/.test(first) ? [last, second] : [last, first, second];
}

/** "Corazon" is "Hurricane Corazon". */
function registerStorm({ byKey }: Register, bare: string): void {
  const name = /^(?:Hurricane|Typhoon|Cyclone|Storm) (\S+)$/.exec(bare)?.[1];
  if (!name) return;
  const cluster = byKey.get(`EVENT ${nameKey(bare)}`) ?? createCluster('EVENT');
  byKey.set(`EVENT ${nameKey(bare)}`, cluster);
  byKey.set(`EVENT ${nameKey(name)}`, cluster);
}

/** Enters an organisation, so that its short names find it wherever they stand. */
function registerOrganisation({ byKey, organisations }: Register, bare: string): void {
  const name = withoutLegalForm(bare);
  if (!organisations.hasShortNames(name)) return;
  const key = `ORG ${nameKey(name)}`;
  const cluster = byKey.get(key) ?? createCluster('ORG');
  byKey.set(key, cluster);
  organisations.enter(name, cluster);
}

/** The gender of the title right before a name: "Mrs" of "Mrs Keller". */
function titleBefore(text: string, start: number): Cluster['gender'] {
  const word = /(\p{Lu}\p{Ll}{1,4})\.? $/u.exec(text.slice(Math.max(0, start - 7), start))?.[1];
  return word === undefined ? undefined : titles.get(word.toLowerCase());
}

/** A name in its text, on its way into a cluster. */
interface Mentioned {
  readonly text: string;
  readonly name: Named;
  readonly bare: string;
  readonly index: number;
}

function findCluster(register: Register, mentioned: Mentioned): Cluster {
  const { name, bare } = mentioned;
  if (valueTypes.has(name.type)) return byKeyOf(register, valueKey(name, bare), name);
  const person = findPerson(register, mentioned);
  if (person) return person;
  const organisation = name.type === 'ORG' ? register.organisations.find(bare) : undefined;
  if (organisation) return organisation;
  const country = name.type === 'NORP' ? undefined : countryOf(bare)?.code;
  return byKeyOf(register, keyOf(name, bare, country), name);
}

/** The same words are the same value only where they amount to the same: "Saturday" may be a week later, "two" be of others. */
const valueKey = ({ type, value }: Named, bare: string): string =>
  `${type} ${nameKey(bare)} ${typeof value === 'object' ? Object.values(value).join(' ') : (value ?? '')}`;

/** Peoples stay apart from places; places, organisations and the rest meet by what they are called. */
function keyOf({ type }: Named, bare: string, country: string | undefined): string {
  if (country && type !== 'PERSON') return `COUNTRY ${country}`;
  if (type === 'NORP') return `NORP ${nameKey(bare).replace(/(?<=an|i)s$/, '')}`;
  if (type === 'ORG') return `ORG ${nameKey(withoutLegalForm(bare))}`;
  const kind = type === 'LOC' || type === 'FAC' ? 'GPE' : type;
  return `${kind} ${nameKey(bare)}`;
}

function byKeyOf({ byKey }: Register, key: string, { type, value }: Named): Cluster {
  const known = byKey.get(key);
  if (known) return known;
  const cluster = createCluster(type, value);
  byKey.set(key, cluster);
  return cluster;
}

/** The person whom a full name, a last name or a first name means. */
function findPerson({ byKey, byLast, byFirst }: Register, mentioned: Mentioned): Cluster | undefined {
  const { text, bare, index } = mentioned;
  const { type, start } = mentioned.name;
  if (type !== 'PERSON') return undefined;
  const name = parsePersonName(bare);
  if (!name) return undefined;
  const full = byKey.get(`PERSON ${nameKey(bare)}`);
  const title = titles.get(bare.split(' ')[0]!.toLowerCase().replace(/\.$/, '')) ?? titleBefore(text, start);
  if (full && name.words.length > 1) return mark(full, byLast.get(name.last), index, title);
  if (name.words.length > 1) return undefined;
  const people = (byLast.get(name.last) ?? known(byFirst.get(name.first)))?.filter(
    ({ cluster }) => !title || !cluster.gender || cluster.gender === title,
  );
  const chosen = people && lastNamed(likeliest(people, mentioned));
  return chosen && mark(chosen.cluster, people, index, title);
}

/** Of several with the name those that the words beside it, or else the pronoun behind it, fit best; all where neither tells. */
function likeliest(people: readonly Person[], { text, name: { start, end } }: Mentioned): readonly Person[] {
  if (people.length < 2) return people;
  const words = [...describingWords(text, start, end)];
  const fits = people.map(({ at }) => {
    const described = describingWords(text, at.start, at.end);
    return words.filter((word) => described.has(word)).length;
  });
  const best = Math.max(...fits);
  const described = best > 0 ? people.filter((_, i) => fits[i] === best) : people;
  const gender = described.length > 1 ? genderBehind(text, end) : undefined;
  const fitting = described.filter(({ cluster }) => !gender || !cluster.gender || cluster.gender === gender);
  return fitting.length > 0 ? fitting : described;
}

const lastNamed = (people: readonly Person[]): Person | undefined =>
  people.reduce<Person | undefined>(
    (best, person) => (!best || person.seen > best.seen ? person : best),
    undefined,
  );

function mark(
  cluster: Cluster,
  people: readonly Person[] | undefined,
  index: number,
  title: Cluster['gender'],
): Cluster {
  const person = people?.find((candidate) => candidate.cluster === cluster);
  if (person) person.seen = index;
  cluster.gender ??= title;
  return cluster;
}

/** Of several with a first name ("Kim" of "Kim Min-jung") those who have been named; one alone may be named later. */
const known = (people: readonly Person[] | undefined): readonly Person[] | undefined =>
  people && people.length > 1 ? people.filter(({ seen }) => seen >= 0) : people;
