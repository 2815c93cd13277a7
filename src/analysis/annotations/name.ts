import type { EntityType, EntityValue } from './entity.ts';
import type { Span } from './span.ts';

/** A mention by name, before it is gathered into an entity. Names never overlap one another. */
export interface Name extends Span {
  readonly type: EntityType;
}

/** A date, time, amount or number as written, with what it amounts to where the text allows it. */
export interface Value extends Span {
  readonly type: EntityType;
  readonly value: EntityValue | undefined;
}
