import type { EntityType } from '../annotations/index.ts';
import { addName, bareName, type Cluster, createCluster, nameKey } from './cluster.ts';
import { countryOf } from './countries.ts';
import { findAlias } from './find-alias.ts';
import { genderOfFirstName } from './genders.ts';
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
  for (const name of named) if (name.type === 'PERSON') registerPerson(register, bareName(text, name));
  for (const name of named) if (name.type === 'ORG') registerOrganisation(register, bareName(text, name));
  const clusters: Cluster[] = [];
  named.forEach((name, index) => {
    const bare = bareName(text, name);
    const alias = findAlias(text, named, index);
    const cluster =
      alias === undefined
        ? findCluster(register, name, bare, index, titleBefore(text, name.start))
        : enterAlias(register, name, bare, clusters[alias]!);
    addName(cluster, name, bare);
    clusters.push(cluster);
  });
  return clusters;
}

/** Later mentions of the other name find its bearer. */
function enterAlias({ byKey }: Register, { type }: Named, bare: string, cluster: Cluster): Cluster {
  byKey.set(`${type} ${nameKey(bare)}`, cluster);
  return cluster;
}

const peopleFor = 8;

/** Enters a full name; one that agrees with a person already known joins it. */
function registerPerson({ byLast, byFirst, byKey }: Register, bare: string): void {
  const name = parsePersonName(bare);
  if (!name || name.words.length < 2 || byKey.has(`PERSON ${nameKey(bare)}`)) return;
  const namesakes = byLast.get(name.last) ?? [];
  const known = namesakes.find((person) => fullNamesAgree(person.name, name));
  const cluster = known?.cluster ?? createCluster('PERSON');
  cluster.gender ??= genderOfFirstName(name.first);
  byKey.set(`PERSON ${nameKey(bare)}`, cluster);
  if (known || namesakes.length >= peopleFor) return;
  const person = { name, cluster, seen: -1 };
  byLast.set(name.last, [...namesakes, person]);
  const sharers = byFirst.get(name.first) ?? [];
  if (sharers.length < peopleFor) byFirst.set(name.first, [...sharers, person]);
}

/** Enters an organisation, so that its short names find it wherever they stand. */
function registerOrganisation({ byKey, organisations }: Register, bare: string): void {
  if (!organisations.hasShortNames(bare)) return;
  const key = `ORG ${nameKey(bare)}`;
  const cluster = byKey.get(key) ?? createCluster('ORG');
  byKey.set(key, cluster);
  organisations.enter(bare, cluster);
}

/** The gender of the title right before a name: "Mrs" of "Mrs Keller". */
function titleBefore(text: string, start: number): Cluster['gender'] {
  const word = /(\p{Lu}\p{Ll}{1,4})\.? $/u.exec(text.slice(Math.max(0, start - 7), start))?.[1];
  return word === undefined ? undefined : titles.get(word.toLowerCase());
}

function findCluster(
  register: Register,
  name: Named,
  bare: string,
  index: number,
  title: Cluster['gender'],
): Cluster {
  if (valueTypes.has(name.type)) return byKeyOf(register, valueKey(name, bare), name);
  const person = findPerson(register, name, bare, index, title);
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

/** The person whom a full name, a last name or an unambiguous first name means. */
function findPerson(
  { byKey, byLast, byFirst }: Register,
  { type }: Named,
  bare: string,
  index: number,
  titled: Cluster['gender'],
): Cluster | undefined {
  if (type !== 'PERSON') return undefined;
  const name = parsePersonName(bare);
  if (!name) return undefined;
  const full = byKey.get(`PERSON ${nameKey(bare)}`);
  const title = titles.get(bare.split(' ')[0]!.toLowerCase().replace(/\.$/, '')) ?? titled;
  if (full && name.words.length > 1) return mark(full, byLast.get(name.last), index, title);
  if (name.words.length > 1) return undefined;
  const people = (byLast.get(name.last) ?? unambiguous(byFirst.get(name.first)))?.filter(
    ({ cluster }) => !title || !cluster.gender || cluster.gender === title,
  );
  const chosen = people?.reduce<Person | undefined>(
    (best, person) => (!best || person.seen > best.seen ? person : best),
    undefined,
  );
  return chosen && mark(chosen.cluster, people, index, title);
}

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

const unambiguous = (people: Person[] | undefined): Person[] | undefined =>
  people?.length === 1 ? people : undefined;
