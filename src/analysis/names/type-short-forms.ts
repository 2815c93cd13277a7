import type { EntityType, Name } from '../annotations/index.ts';
import { type Gazetteer, gazetteerKinds, lookUpWords } from './gazetteer.ts';

const storm = /^(?:Hurricane|Typhoon|Cyclone|Storm) (\p{Lu}[\p{L}-]+)$/u;
const head = /^(\p{Lu}[\p{L}’'-]{3,}) \p{Lu}/u;
const club = /^\S+ (?:Rovers|United|City|Town|County|Athletic|Albion|Wanderers|Rangers|FC)$/;
const ofPeople = gazetteerKinds.firstName | gazetteerKinds.surname;
/** Types that a word gets of which little is known. */
const doubtful: ReadonlySet<EntityType> = new Set<EntityType>(['PERSON', 'PRODUCT', 'WORK_OF_ART']);
const longestName = 80;

/** "Harwick" after "Harwick Rovers" is the club, "Corazon" after "Hurricane Corazon" the storm: what a longer name begins or ends with has its type, unless somebody is called so. */
export function typeShortForms(text: string, names: readonly Name[], gazetteer: Gazetteer): readonly Name[] {
  const words = ({ start, end }: Name): string => text.slice(start, Math.min(end, start + longestName));
  const longer = new Map<string, EntityType>();
  const people = new Set<string>();
  for (const name of names) {
    const [storms, heads] = [storm.exec(words(name))?.[1], head.exec(words(name))?.[1]];
    if (storms) longer.set(storms, 'EVENT');
    else if (heads && name.type === 'ORG' && (club.test(words(name)) || !isOfPeople(heads)))
      longer.set(heads, 'ORG');
    else if (name.type === 'PERSON' && words(name).includes(' '))
      for (const word of words(name).split(' ')) people.add(word);
  }
  return names.map((name) => {
    const type = doubtful.has(name.type) ? longer.get(words(name)) : undefined;
    return type && !people.has(words(name)) ? { ...name, type } : name;
  });

  function isOfPeople(word: string): boolean {
    return (lookUpWords(gazetteer, [word]) & ofPeople) !== 0;
  }
}
