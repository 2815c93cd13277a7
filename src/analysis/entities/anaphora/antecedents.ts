import type { Cluster } from '../cluster.ts';
import type { Pronoun } from './pronouns.ts';

/** How well a thing fits a pronoun, 0 where it cannot be meant. */
export function fitOf({ means, gender }: Pronoun, cluster: Cluster): number {
  const several = cluster.number === 'several';
  switch (means) {
    case 'person':
      if (cluster.type !== 'PERSON' || several) return 0;
      if (!cluster.gender) return 0.6;
      return cluster.gender === gender ? 1 : 0;
    case 'several':
      if (several) return 1;
      return cluster.type === 'ORG' ? 0.5 : cluster.type === 'NORP' ? 0.8 : 0;
    case 'thing':
      return several || cluster.type === 'PERSON' || cluster.type === 'NORP' ? 0 : 1;
    default:
      return 0;
  }
}
