import { validateHeaderName, validateHeaderValue } from 'node:http';

/** The fields as lines of a head, each with its end. Throws where a field is none that HTTP has. */
export function linesOf(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => {
      validateHeaderName(name);
      validateHeaderValue(name, value);
      return `${name}: ${value}\r\n`;
    })
    .join('');
}

/** Names and values by turns. */
export const fieldsIn = (lines: string): string[] =>
  lines
    .split('\r\n')
    .filter(Boolean)
    .flatMap((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    });
