import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A way for a file to be no article. */
export interface BadFile {
  readonly sort: string;
  /** What is said of it. */
  readonly reason: RegExp;
  /** Writes one; gives its path inside the folder. */
  readonly write: (folder: string, number: number) => string;
}

const file =
  (name: string, content: (number: number) => string | Uint8Array): BadFile['write'] =>
  (folder, number) => {
    const path = `${name}-${number}.txt`;
    writeFileSync(join(folder, path), content(number));
    return path;
  };

const link =
  (name: string, target: (path: string) => string): BadFile['write'] =>
  (folder, number) => {
    const path = `${name}-${number}.txt`;
    symlinkSync(target(path), join(folder, path));
    return path;
  };

const frontMatter = (yaml: string): string => `---\n${yaml}\n---\nThe bridge is closed.\n`;

const laughs = [
  'a: &a [x]',
  ...Array.from('bcdefgh', (to, i) => `${to}: &${to} [${`*${'abcdefgh'[i]},`.repeat(9)}]`),
];

/** Every way that we know of; `good` files are there already for the second of two with one id. */
export const badFiles: readonly BadFile[] = [
  {
    sort: 'Latin-1',
    reason: /^is not UTF-8$/,
    write: file('latin', () => Buffer.from('Caf\xe9 news.', 'latin1')),
  },
  {
    sort: 'UTF-16',
    reason: /NUL.*UTF-16/,
    write: file('utf16', () => Buffer.from('\ufeffNews.', 'utf16le')),
  },
  {
    sort: 'random bytes',
    reason: /UTF-8/,
    write: file('bytes', (n) => Buffer.from([0xff, 0xfe, n % 256, 0x80])),
  },
  { sort: 'empty', reason: /^is empty$/, write: file('empty', () => '') },
  { sort: 'blank', reason: /^has no text$/, write: file('blank', () => ' \r\n\t\u00a0\n') },
  { sort: 'no YAML', reason: /not YAML/, write: file('yaml', () => frontMatter('headline: "A')) },
  {
    sort: 'a wrong date',
    reason: /^publishedAt must be/,
    write: file('date', () => frontMatter('publishedAt: soon')),
  },
  {
    sort: 'front matter without an end',
    reason: /no closing line/,
    write: file('open', () => '---\nheadline: A\n\nB.'),
  },
  { sort: 'an alias bomb', reason: /not YAML/, write: file('laughs', () => frontMatter(laughs.join('\n'))) },
  {
    sort: 'deep nesting',
    reason: /not YAML/,
    write: file('deep', () => frontMatter(`tags: ${'['.repeat(5000)}`)),
  },
  {
    sort: 'more keys than any article has',
    reason: /^the front matter is longer than/,
    write: file('keys', () => frontMatter(Array.from({ length: 8000 }, (_, i) => `k${i}: 1`).join('\n'))),
  },
  {
    sort: 'huge',
    reason: /^is larger than 10 MB$/,
    write: (folder, number) => {
      const path = file('huge', () => '')(folder, number);
      truncateSync(join(folder, path), 10_000_001);
      return path;
    },
  },
  {
    sort: 'unreadable',
    reason: /^cannot be read: permission denied$/,
    write: (folder, number) => {
      const path = file('locked', () => 'Locked.')(folder, number);
      chmodSync(join(folder, path), 0);
      return path;
    },
  },
  {
    sort: 'a closed folder',
    reason: /^the folder cannot be read: permission denied$/,
    write: (folder, number) => {
      const path = `closed-${number}.txt`;
      mkdirSync(join(folder, path), { mode: 0 });
      return path;
    },
  },
  { sort: 'a link to itself', reason: /leads nowhere/, write: link('self', (path) => path) },
  { sort: 'a link to the folder it lies in', reason: /link to a folder/, write: link('loop', () => '.') },
  { sort: 'a link out of the folder', reason: /leads out/, write: link('out', () => '/etc/passwd') },
  {
    sort: 'the id of another',
    reason: /^has the same id as good-\d+\.txt: good-\d+$/,
    write: (folder, number) => {
      mkdirSync(join(folder, 'twins'), { recursive: true });
      const path = `twins/good ${number}.txt`;
      writeFileSync(join(folder, path), 'Not me.');
      return path;
    },
  },
  {
    sort: 'no letter in its name',
    reason: /^the name has no letter/,
    write: (folder, number) => {
      const path = `${'-'.repeat(number + 1)}.txt`;
      writeFileSync(join(folder, path), 'Nameless.');
      return path;
    },
  },
  {
    sort: 'a name that is not UTF-8',
    reason: /^cannot be read: no such file/,
    write: (folder, number) => {
      const name = Buffer.from(`name-${number}-\xff.txt`, 'latin1');
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), 'Misnamed.');
      return name.toString('utf8');
    },
  },
];

/** What is no file at all, though its name ends as an article's: ignored and counted, never opened. */
export function writePipes(folder: string, count: number): void {
  const pipes = Array.from({ length: count }, (_, number) => join(folder, `pipe-${number}.txt`));
  execFileSync('mkfifo', pipes);
}
