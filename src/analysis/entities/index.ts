/** Mentions gathered into entities: what is the same thing, what it is called, what it links to. Finds no names itself. */
export { countryOf, countryOfPeople, governmentOf } from './countries.ts';
export { gatherEntities } from './gather-entities.ts';
export { valueTypes } from './group-names.ts';
