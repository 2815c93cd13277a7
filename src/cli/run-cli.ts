import { type Command, done, type Terminal } from './command.ts';
import { misuse, write } from './write.ts';

/** Runs the command that the arguments name; gives the exit status. */
export async function runCli(
  args: readonly string[],
  commands: readonly Command[],
  help: string,
  version: string,
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) return misuse(terminal, 'verbatim', 'no command given');
  if (name === '--help' || name === '-h') return print(terminal, help);
  if (name === '--version') return print(terminal, `${version}\n`);
  const command = commands.find((command) => command.name === name);
  if (!command)
    return misuse(
      terminal,
      'verbatim',
      `there is no ${name.startsWith('-') ? 'option' : 'command'} “${name}”`,
    );
  return asksForHelp(rest) ? print(terminal, command.help) : command.run(rest, terminal);
}

async function print({ stdout }: Terminal, words: string): Promise<number> {
  await write(stdout, words);
  return done;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === '--help' || arg === '-h');
}
