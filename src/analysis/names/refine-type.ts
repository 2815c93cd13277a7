import type { EntityType } from '../annotations/index.ts';
import { gazetteerKinds } from './gazetteer.ts';
import type { CoarseType } from './label.ts';
import { nationalities } from './nationalities.ts';
import { endings } from './type-endings.ts';

/** A name's words, lower-cased, and the kinds under which the whole is listed. */
export interface NameWords {
  readonly words: readonly string[];
  readonly listed: number;
  readonly quoted: boolean;
}

type Rule = readonly [name: string, coarse: CoarseType, (name: NameWords) => boolean, EntityType];

const lastIn =
  (list: ReadonlySet<string>) =>
  ({ words }: NameWords) =>
    list.has(words.at(-1)!);
const anyIn =
  (list: ReadonlySet<string>) =>
  ({ words }: NameWords) =>
    words.some((word) => list.has(word));
const governs = gazetteerKinds.region | gazetteerKinds.city;

const ship = /^(?:mv|ms|ss|hms|hmas|hmnzs|hmcs|uss|usns|uscgc|ins|rrs|rv|kri|brp)$/;

/** From the recogniser's four types to OntoNotes' labels; the first rule that holds decides. */
const rules: readonly Rule[] = [
  ['person', 'PER', () => true, 'PERSON'],
  ['organisation', 'ORG', () => true, 'ORG'],
  ['built place: "Wembley Stadium"', 'LOC', lastIn(endings.facility), 'FAC'],
  [
    'listed building: "Anfield"',
    'LOC',
    ({ listed }) => (listed & (governs | gazetteerKinds.facility)) === gazetteerKinds.facility,
    'FAC',
  ],
  [
    'listed country, state or city',
    'LOC',
    ({ listed }) => (listed & governs) !== 0 && (listed & gazetteerKinds.place) === 0,
    'GPE',
  ],
  ['listed part of the world', 'LOC', ({ listed }) => (listed & gazetteerKinds.place) !== 0, 'LOC'],
  ['natural place: "Lake Chad", "Sea of Azov"', 'LOC', anyIn(endings.nature), 'LOC'],
  ['any other place', 'LOC', () => true, 'GPE'],
  ['"Russian", "North Korean"', 'MISC', ({ words }) => nationalities.has(words.at(-1)!), 'NORP'],
  ['listed people or faith: "Rohingya"', 'MISC', ({ listed }) => listed === gazetteerKinds.demonym, 'NORP'],
  ['listed event: "Ramadan"', 'MISC', ({ listed }) => listed === gazetteerKinds.event, 'EVENT'],
  ['"World Cup", "Battle of Hastings"', 'MISC', anyIn(endings.event), 'EVENT'],
  ['"Data Protection Act"', 'MISC', anyIn(endings.law), 'LAW'],
  ['"Nobel Prize"', 'MISC', anyIn(endings.award), 'WORK_OF_ART'],
  ['ship: "HMS Victory"', 'MISC', ({ words }) => words.length > 1 && ship.test(words[0]!), 'PRODUCT'],
  ['between quotation marks', 'MISC', ({ quoted }) => quoted, 'WORK_OF_ART'],
  ['"Windows 95", "Galaxy S5"', 'MISC', ({ words }) => words.some((word) => /\d/.test(word)), 'PRODUCT'],
  ['several words', 'MISC', ({ words }) => words.length > 1, 'WORK_OF_ART'],
  ['one word', 'MISC', () => true, 'PRODUCT'],
];

/** The label of a name. */
export function refineType(coarse: CoarseType, name: NameWords): EntityType {
  return rules.find(([, type, holds]) => type === coarse && holds(name))![3];
}
