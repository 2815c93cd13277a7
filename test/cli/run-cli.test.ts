import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { analyzeCommand, openapiCommand, runCli, serveCommand } from '../../src/cli/index.ts';
import { runVerbatim } from '../support/run-verbatim.ts';

const never = () => {
  throw new Error('called wrongly, and yet it went to work');
};
const commands = [serveCommand(never), analyzeCommand(never), openapiCommand(never)];

/** Runs the commands in this process, with nothing behind them. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const status = await runCli(args, commands, 'Usage: verbatim COMMAND\n', '1.2.3', {
    stdin,
    stdout,
    stderr,
    env,
  });
  stdout.end();
  stderr.end();
  return { status, stdout: await text(stdout), stderr: await text(stderr) };
}

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await runVerbatim(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('--help names every command', async () => {
  const { status, stdout, stderr } = await runVerbatim(['--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
});

const helps: readonly (readonly string[])[] = [
  ['serve', '--help'],
  ['analyze', '-h'],
  ['analyze', '--ndjson', 'no-such-file', '--help'],
  ['openapi', '--help'],
];

test.each(helps)('verbatim %s %s prints how to use it, in lines that fit', async (...args) => {
  const { status, stdout, stderr } = await run(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(`^Usage: verbatim ${args[0]}`));
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(104);
});

describe('called wrongly, it says so in one line and exits with 2', () => {
  const misuses: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['without a command', [], /no command given/],
    ['with an unknown command', ['frobnicate'], /there is no command “frobnicate”/],
    ['with a flag for a command', ['--strict'], /there is no option “--strict”/],
    ['with an unknown flag', ['serve', '--colour'], /unknown option '--colour'/],
    ['with an unknown short flag', ['analyze', '-x'], /unknown option '-x'/],
    ['with a value where none belongs', ['serve', '--strict=yes'], /--strict.* does not take an argument/],
    ['without a value where one belongs', ['serve', '--port'], /--port.*argument missing/],
    ['with a flag for a value', ['serve', '--port', '--strict'], /--port.*ambiguous/],
    ['with a port that is none', ['serve', '--port', 'http'], /--port must be a whole number .*“http”/],
    ['with an empty host', ['serve', '--host='], /--host is empty/],
    ['with two folders', ['serve', 'a', 'b'], /unexpected argument “b”/],
    ['with two files', ['analyze', 'a', 'b'], /unexpected argument “b”/],
    ['with an unknown unit', ['analyze', '--offset-unit', 'bytes'], /--offset-unit must be .*“bytes”/],
    ['with a unit for lines', ['analyze', '--ndjson', '--offset-unit', 'utf8'], /always in code points/],
    ['with a date for lines', ['analyze', '--ndjson', '--published-at', '2022-11-02'], /its own publishedAt/],
    ['with a date that is none', ['analyze', '--published-at', 'Tuesday'], /--published-at must be/],
    ['with an argument too many', ['openapi', 'yaml'], /unexpected argument “yaml”/],
  ];
  test.each(misuses)('%s', async (_, args, words) => {
    const { status, stdout, stderr } = await run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/^verbatim: [^\n]* see “verbatim[^\n]* --help”\n$/);
  });

  test('in the real process', async () => {
    expect(await runVerbatim(['analyze', '--colour'])).toEqual({
      status: 2,
      stdout: '',
      stderr: "verbatim: unknown option '--colour'; see “verbatim analyze --help”\n",
    });
  });
});

test('settings that cannot be used are all named, one a line, and the exit status is 1', async () => {
  const { status, stdout, stderr } = await run(['serve'], { PORT: 'http', LOG_LEVEL: 'loud' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^verbatim: PORT must be .*\nverbatim: LOG_LEVEL must be .*\n$/);
});
