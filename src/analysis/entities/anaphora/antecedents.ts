import type { EntityType } from '../../annotations/index.ts';
import type { Cluster } from '../cluster.ts';
import { valueTypes } from '../group-names.ts';
import type { Pronoun } from './pronouns.ts';

/** Types of things that can speak, what is read among them. */
const speaking: ReadonlySet<EntityType> = new Set<EntityType>([
  'PERSON',
  'ORG',
  'GPE',
  'NORP',
  'WORK_OF_ART',
]);

/** How well a thing fits a pronoun, which may speak itself; 0 where it cannot be meant. */
export function fitOf({ means, gender }: Pronoun, cluster: Cluster, speaks: boolean): number {
  if (speaks && !speaking.has(cluster.type)) return 0;
  const several = cluster.number === 'several';
  switch (means) {
    case 'person':
      if (cluster.type !== 'PERSON' || several) return 0;
      if (cluster.gender && cluster.gender !== gender) return 0;
      return cluster.gender && cluster.number === undefined ? 1 : 0.8;
    case 'several':
      if (several) return speaks && cluster.type === 'WORK_OF_ART' ? 0.2 : 1;
      return cluster.type === 'ORG' ? 0.5 : cluster.type === 'NORP' ? 0.8 : 0;
    case 'thing':
      return several || cluster.type === 'PERSON' || cluster.type === 'NORP' || valueTypes.has(cluster.type)
        ? 0
        : 1;
    default:
      return 0;
  }
}
