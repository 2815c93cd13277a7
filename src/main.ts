#!/usr/bin/env node
/** The composition page: everything that the commands need is built here, by hand. */
import { createAnalyzer } from './analysis/index.ts';
import { representAnalysis } from './api/index.ts';
import { analyzeCommand, runCli } from './cli/index.ts';
import { readPackageVersion } from './package-version.ts';
import { loadResources } from './resources/index.ts';

const help = `Usage: verbatim COMMAND

News articles as an API: the text, its paragraphs, who said what, who and what is named, each anchored
to the exact characters.

  serve    serve a folder of articles over HTTP
  analyze  analyse one text, or one a line, and print JSON
  openapi  print the description of the HTTP interface

  -h, --help  this text, or that of a command: verbatim serve --help
  --version   the version
`;

const commands = [
  analyzeCommand({ loadAnalyzer: () => createAnalyzer(loadResources()), represent: representAnalysis }),
];

process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);

/** Whoever read the output has had enough ("| head"): there is nobody left to write to. */
function endQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
}

process.exitCode = await runCli(process.argv.slice(2), commands, help, readPackageVersion(), process);
