import { type Command, done } from './command.ts';
import { parseArguments } from './parse-arguments.ts';
import { misuse, write } from './write.ts';

const help = `Usage: verbatim openapi [--yaml]

Prints the description of the HTTP interface in OpenAPI 3.1.

  --yaml     as YAML; without it as JSON
  -h, --help this text
`;

/** `verbatim openapi`, given what makes the document. */
export const openapiCommand = (describe: (format: 'json' | 'yaml') => Promise<string>): Command => ({
  name: 'openapi',
  help,
  async run(args, terminal) {
    const parsed = parseArguments(args, { yaml: { type: 'boolean' } }, 0);
    if ('misuse' in parsed) return misuse(terminal, 'verbatim openapi', parsed.misuse);
    await write(terminal.stdout, await describe(parsed.values.yaml ? 'yaml' : 'json'));
    return done;
  },
});
