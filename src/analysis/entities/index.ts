/** Mentions gathered into entities: names, nominals and pronouns of one thing, its canonical name, salience and links. */
export { gatherEntities } from './gather-entities.ts';
