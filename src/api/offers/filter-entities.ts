import type { EntityType } from '../../analysis/index.ts';
import type { ServedAnalysis } from '../../articles/index.ts';
import { indexesBySalience } from '../representations/index.ts';

/** Which entities to list; without a type, all. */
export interface EntityFilter {
  readonly type?: EntityType | undefined;
}

/** The indexes of the entities that the filter lets through, the most salient first. */
export const filterEntities = (analysis: ServedAnalysis, { type }: EntityFilter): number[] =>
  indexesBySalience(analysis).filter(
    (index) => type === undefined || analysis.entities[index]!.type === type,
  );
