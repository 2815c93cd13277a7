import { type GoldAttribution, lengthOf, shared } from './annotated-text.ts';
import type { FoundAttribution } from './find-by-rule.ts';

/** Right: what is said agrees by half with the annotation's, and so does who says it. */
export function judgeMarked({ parts, source }: FoundAttribution, gold: readonly GoldAttribution[]): boolean {
  return gold.some((one) => {
    const common = shared(parts, one.parts);
    const agrees = common >= 0.5 * (lengthOf(parts) + lengthOf(one.parts) - common);
    return agrees && isSameSource(source ? [source] : [], one.source);
  });
}

/** Right: the cue lies in a unit that attributes, the first unit of what is said is in what was found, and so is its source. */
export function judgeDiscourse(
  { parts, cue, source }: FoundAttribution,
  gold: readonly GoldAttribution[],
): boolean {
  return gold.some((one) => {
    const isCue = cue !== undefined && shared([cue], one.cue) > 0;
    const holds = shared(parts, one.parts) >= 0.5 * lengthOf(one.parts);
    return isCue && holds && (one.source.length === 0 || isSameSource(source ? [source] : [], one.source));
  });
}

const isSameSource = (found: GoldAttribution['source'], gold: GoldAttribution['source']): boolean =>
  found.length === 0 ? gold.length === 0 : shared(found, gold) > 0;
