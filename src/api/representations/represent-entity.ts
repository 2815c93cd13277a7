import type { Static } from 'typebox';
import type { Entity, EntityValue } from '../../analysis/index.ts';
import type { ServedAnalysis } from '../../articles/index.ts';
import type { EntityReference, Entity as EntitySchema } from '../schemas/index.ts';
import { paragraphNumberAt } from './represent-paragraph.ts';
import type { TextScale } from './text-scale.ts';

/** Ids count in text order, from 1. */
export const entityIdOf = (index: number): string => `e${index + 1}`;

/** The index that an id stands for. The id is well-formed; the index may lie beyond the list. */
export const indexOf = (id: string): number => Number(id.slice(1)) - 1;

export const representEntityReference = (
  entities: readonly Entity[],
  index: number,
): Static<typeof EntityReference> => {
  const { name, type } = entities[index]!;
  return { id: entityIdOf(index), name, type };
};

export function representEntity(
  scale: TextScale,
  { entities, paragraphs }: ServedAnalysis,
  index: number,
): Static<typeof EntitySchema> {
  const { type, name, aliases, salience, value, links, mentions } = entities[index]!;
  return {
    id: entityIdOf(index),
    type,
    name,
    aliases: [...aliases],
    salience,
    value: representValue(value),
    links: links.map(({ scheme, id }) => ({ scheme, id })),
    mentions: mentions.map((mention) => ({
      ...scale.representSpan(mention),
      form: mention.form,
      paragraph: paragraphNumberAt(paragraphs, mention.start),
    })),
  };
}

/** The order of lists: the most salient first, in text order where two are equal. */
export const indexesBySalience = ({ entities }: ServedAnalysis): number[] =>
  [...entities.keys()].sort((a, b) => entities[b]!.salience - entities[a]!.salience || a - b);

function representValue(value: EntityValue | undefined): Static<typeof EntitySchema>['value'] {
  if (typeof value !== 'object') return value ?? null;
  const { min, max, unit, approximate } = value;
  return { min: min ?? null, max: max ?? null, unit: unit ?? null, approximate };
}
