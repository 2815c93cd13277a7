/**
 * The commands: reads arguments, runs what main.ts has built, writes to the terminal. Knows how to stop a service and how to
 * say what went wrong in one line; decides nothing about articles, analysis or HTTP.
 */
export { type AnswerText, analyzeCommand } from './analyze.ts';
export type { Command, Terminal } from './command.ts';
export { openapiCommand } from './openapi.ts';
export { runCli } from './run-cli.ts';
export { serveCommand } from './serve.ts';
export type { Service } from './service.ts';
