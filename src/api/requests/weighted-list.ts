/** One element of a header field that lists what a client likes, as `Accept` does. */
export interface Weighted {
  /** Lower-case. */
  readonly name: string;
  /** Parameters but for `q`, names in lower case, quotes taken off. */
  readonly parameters: ReadonlyMap<string, string>;
  /** From 0, not acceptable, to 1. */
  readonly quality: number;
}

/** Reads the list (RFC 9110, 12.4.2) and never fails: a `q` that cannot be read counts as 1. */
export function parseWeightedList(field: string): Weighted[] {
  return splitOutsideQuotes(field, ',').map((element) => {
    const [name = '', ...rest] = splitOutsideQuotes(element, ';');
    const parameters = new Map(rest.map(parseParameter));
    const quality = parseQuality(parameters.get('q'));
    parameters.delete('q');
    return { name: name.toLowerCase(), parameters, quality };
  });
}

/** The trimmed parts between separators that are not inside a quoted string; blank ones are left out. Takes one pass. */
export function splitOutsideQuotes(list: string, separator: ',' | ';'): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < list.length; i++) {
    const character = list[i];
    if (character === '"') quoted = !quoted;
    else if (quoted && character === '\\') i++;
    else if (!quoted && character === separator) {
      parts.push(list.slice(start, i).trim());
      start = i + 1;
    }
  }
  parts.push(list.slice(start).trim());
  return parts.filter((part) => part !== '');
}

function parseParameter(parameter: string): [string, string] {
  const equals = parameter.indexOf('=');
  if (equals < 0) return [parameter.toLowerCase(), ''];
  const value = parameter.slice(equals + 1).trim();
  const bare = /^".*"$/.test(value) ? value.slice(1, -1).replaceAll(/\\(.)/g, '$1') : value;
  return [parameter.slice(0, equals).trim().toLowerCase(), bare];
}

function parseQuality(value: string | undefined): number {
  return value === undefined || !/^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(value) ? 1 : Number(value);
}
