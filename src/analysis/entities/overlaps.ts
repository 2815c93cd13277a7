import type { Name, Value } from '../annotations/index.ts';

/** A mention by name or a value, on its way into an entity. */
export type Named = Name & Partial<Pick<Value, 'value'>>;

/**
 * Names and values in one list without overlaps. The longer span wins: "Channel 4" is a name, "30 Hong Kong dollars" a
 * value; where both cover the same characters the value wins ("May", "Tuesday").
 */
export function mergeNamed(names: readonly Name[], values: readonly Value[]): readonly Named[] {
  const merged: Named[] = [];
  let [n, v] = [0, 0];
  while (n < names.length || v < values.length) {
    const [name, value] = [names[n], values[v]];
    const takesName = !value || (name !== undefined && name.start < value.start);
    pushLonger(merged, takesName ? name! : value, takesName);
    if (takesName) n++;
    else v++;
  }
  return merged;
}

/** Adds a span, or lets it replace shorter ones at the end of the list, or leaves it out. */
function pushLonger(merged: Named[], span: Named, isName: boolean): void {
  const last = merged.at(-1);
  if (!last || last.end <= span.start) merged.push(span);
  else if (isLonger(span, last, isName)) {
    merged.pop();
    pushLonger(merged, span, isName);
  }
}

const isLonger = (span: Named, last: Named, isName: boolean): boolean =>
  span.end - span.start > last.end - last.start ||
  (!isName && span.end - span.start === last.end - last.start);
