import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Options and positional arguments, or what is wrong with them in one line. */
export type ParsedArguments<Options extends ParseArgsOptionsConfig> =
  | Pick<ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>, 'values' | 'positionals'>
  | { readonly misuse: string };

/** Reads a command's arguments strictly: unknown options and more than so many positional arguments are misuse. */
export function parseArguments<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  mostPositionals: number,
): ParsedArguments<Options> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const extra = positionals[mostPositionals];
    return extra === undefined ? { values, positionals } : { misuse: `unexpected argument “${extra}”` };
  } catch (error) {
    return { misuse: describe(error) };
  }
}

/** Node's own first sentence: "Unknown option '--colour'". */
function describe(error: unknown): string {
  const sentence = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/, 1)[0] ?? '';
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
