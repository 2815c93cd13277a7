import type { Attribution, Entity, Quote } from '../annotations/index.ts';

/** Quotes in text order, one an attribution. */
export function resolveSpeakers(
  _text: string,
  attributions: readonly Attribution[],
  _entities: readonly Entity[],
): readonly Quote[] {
  return attributions.map(({ kind, parts, cue, source, confidence }) => ({
    kind,
    parts,
    cue,
    speaker: source && { mention: source, form: 'name', entities: [] },
    via: [],
    confidence,
  }));
}
