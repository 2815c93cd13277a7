import { once } from 'node:events';
import { expect, test } from 'vitest';
import { ended, runVerbatim, startVerbatim } from '../support/run-verbatim.ts';

const answers = async (input: string | Uint8Array) => {
  const { status, stdout, stderr } = await runVerbatim(['analyze', '--ndjson'], input);
  expect(stderr).toBe('');
  return {
    status,
    lines: stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
};
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

test('each line is answered in order, in code points, the text unaltered', async () => {
  const text = '\uFEFF---\r\n😀 Café\u2028\0\r\n';
  const { status, lines } = await answers(
    line({ id: 'a', text }) + line({ id: 2, text: 'Two.', publishedAt: '2022-11-02' }),
  );
  expect(status).toBe(0);
  expect(lines).toMatchObject([
    { id: 'a', offsetUnit: 'codepoint', length: [...text].length },
    { id: 2, length: 4, paragraphs: [{ text: 'Two.' }] },
  ]);
  expect(Object.keys(lines[0])[0]).toBe('id');
});

test('a bad line is answered in its place, the others go on, and the exit status is 1', async () => {
  const input = [
    '{"id":"good","text":"A."}',
    'no json',
    '[]',
    'null',
    '{"text":"without id"}',
    '{"id":"no text"}',
    '{"id":"number","text":7}',
    '{"id":"half a pair","text":"\\ud83d"}',
    '{"id":"day","text":"A.","publishedAt":"Tuesday"}',
    '{"id":"last","text":"B."}',
  ];
  const { status, lines } = await answers(input.join('\n'));
  expect(status).toBe(1);
  expect(lines.map(({ id, error }) => [id, error])).toEqual([
    ['good', undefined],
    [undefined, expect.stringContaining('is not JSON')],
    [undefined, 'the line is not a JSON object'],
    [undefined, 'the line is not a JSON object'],
    [undefined, 'id must be a string or a number'],
    ['no text', 'text must be a string'],
    ['number', 'text must be a string'],
    ['half a pair', 'text holds half of a surrogate pair'],
    ['day', 'publishedAt must be a date or date-time in ISO 8601'],
    ['last', undefined],
  ]);
});

test('a line that is not UTF-8 is a bad line', async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"id":1,"text":"'),
    Buffer.from([0xff]),
    Buffer.from('"}\n{"id":2,"text":"B."}'),
  ]);
  const { status, lines } = await answers(bytes);
  expect(status).toBe(1);
  expect(lines).toMatchObject([{ error: 'the line is not UTF-8' }, { id: 2 }]);
});

test('blank lines, CRLF, a raw U+2028 and other keys are no errors; no input is no output', async () => {
  const { status, lines } = await answers(
    `\r\n{"id":1,"text":"A\u2028B","quotes":[]}\r\n \t\n{"id":2,"text":"","publishedAt":null}\n\n`,
  );
  expect(status).toBe(0);
  expect(lines).toMatchObject([
    { id: 1, length: 3 },
    { id: 2, length: 0 },
  ]);
  expect(await answers('')).toEqual({ status: 0, lines: [] });
});

test('an answer comes before the next line is there', async () => {
  const child = startVerbatim(['analyze', '--ndjson']);
  const end = ended(child);
  for (const id of ['a', 'b']) {
    const answered = once(child.stdout, 'data');
    child.stdin.write(line({ id, text: 'A.' }));
    expect(JSON.parse(String((await answered)[0]))).toMatchObject({ id });
  }
  child.stdin.end();
  expect((await end).status).toBe(0);
});

test('lines cut anywhere by the pipe are put together again', async () => {
  const child = startVerbatim(['analyze', '--ndjson']);
  const end = ended(child);
  for (const byte of Buffer.from(line({ id: 'é', text: '😀' }))) {
    child.stdin.write(new Uint8Array([byte]));
    await new Promise((resolve) => setImmediate(resolve));
  }
  child.stdin.end();
  expect(JSON.parse((await end).stdout)).toMatchObject({ id: 'é', length: 1 });
});

test('a reader that has had enough ends the program without a word', async () => {
  const child = startVerbatim(['analyze', '--ndjson']);
  child.stdout.once('data', () => child.stdout.destroy());
  const end = ended(child).catch(() => undefined);
  const closed = once(child, 'close');
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  child.stdin.write(line({ id: 1, text: 'A. '.repeat(1000) }).repeat(200));
  child.stdin.end();
  await closed;
  await end;
  expect(complaint).toBe('');
  expect(child.exitCode).toBe(0);
});
