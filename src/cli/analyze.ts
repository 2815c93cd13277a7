import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { OffsetUnit } from '../api/index.ts';
import { instantOf } from '../articles/index.ts';
import { parseSource } from '../ingest/index.ts';
import { analyzeLines } from './analyze-lines.ts';
import { attempt } from './attempt.ts';
import { type Command, done, type Terminal } from './command.ts';
import { parseArguments } from './parse-arguments.ts';
import { fail, misuse, write } from './write.ts';

const help = `Usage: verbatim analyze [FILE] [--published-at DATE] [--offset-unit UNIT]
       verbatim analyze --ndjson [FILE]

Reads one article from FILE, or from standard input where FILE is - or missing, and prints its
paragraphs, quotes and entities as JSON. The file is read as the service reads it: UTF-8, a
byte-order mark dropped, CRLF as LF, front matter set aside. Offsets point into the text after it.

  --ndjson             one { "id", "text", "publishedAt"? } a line in, one { "id", … } a line out, in
                       the same order, the text taken as it is. A bad line gives { "id"?, "error" }
                       and exit status 1 at the end. Blank lines are passed over.
  --published-at DATE  when it was published, in ISO 8601: anchors words such as “Tuesday”
  --offset-unit UNIT   codepoint (the default), utf16 or utf8
  -h, --help           this text
`;

const offsetUnits = ['codepoint', 'utf16', 'utf8'] as const satisfies readonly OffsetUnit[];

/** Gives the analysis of a text in the wire format. */
export type AnswerText = (text: string, publishedAt: string | undefined, offsetUnit: OffsetUnit) => object;

/** `verbatim analyze`, given what loads the analysis. */
export const analyzeCommand = (loadAnswer: () => Promise<AnswerText>): Command => ({
  name: 'analyze',
  help,
  async run(args, terminal) {
    const request = parseRequest(args);
    if ('misuse' in request) return misuse(terminal, 'verbatim analyze', request.misuse);
    const answer = await loadAnswer();
    const answered = await attempt((request.ndjson ? answerLines : answerArticle)(request, answer, terminal));
    if ('value' in answered) return answered.value;
    return fail(terminal, `cannot read ${request.file}: ${answered.reason}`);
  },
});

interface Request {
  readonly file: string;
  readonly ndjson: boolean;
  readonly publishedAt: string | undefined;
  readonly offsetUnit: OffsetUnit;
}

const options = {
  ndjson: { type: 'boolean' },
  'published-at': { type: 'string' },
  'offset-unit': { type: 'string' },
} as const;

function parseRequest(args: readonly string[]): Request | { readonly misuse: string } {
  const parsed = parseArguments(args, options, 1);
  if ('misuse' in parsed) return parsed;
  const { ndjson = false, 'published-at': publishedAt, 'offset-unit': unit = 'codepoint' } = parsed.values;
  const offsetUnit = offsetUnits.find((known) => known === unit);
  if (!offsetUnit) return { misuse: `--offset-unit must be ${offsetUnits.join(', ')}, not “${unit}”` };
  if (ndjson && offsetUnit !== 'codepoint')
    return { misuse: 'with --ndjson offsets are always in code points' };
  if (ndjson && publishedAt !== undefined)
    return { misuse: 'with --ndjson each line has its own publishedAt' };
  if (publishedAt !== undefined && instantOf(publishedAt) === undefined) {
    return { misuse: `--published-at must be a date or date-time in ISO 8601, not “${publishedAt}”` };
  }
  return { file: parsed.positionals[0] ?? '-', ndjson, publishedAt, offsetUnit };
}

async function answerArticle(request: Request, answer: AnswerText, terminal: Terminal): Promise<number> {
  const { file, offsetUnit } = request;
  const source = parseSource(await buffer(open(file, terminal)));
  if ('reason' in source) return fail(terminal, `${file}: ${source.reason}`);
  const publishedAt = request.publishedAt ?? source.metadata.publishedAt;
  const reply = answer(source.text, publishedAt, offsetUnit);
  await write(terminal.stdout, `${JSON.stringify(reply, null, 2)}\n`);
  return done;
}

const answerLines = ({ file }: Request, answer: AnswerText, terminal: Terminal): Promise<number> =>
  analyzeLines(open(file, terminal), terminal.stdout, (text, publishedAt) =>
    answer(text, publishedAt, 'codepoint'),
  );

const open = (file: string, { stdin }: Terminal): Readable => (file === '-' ? stdin : createReadStream(file));
