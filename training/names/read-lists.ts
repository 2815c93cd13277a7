import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'lists');

/** What each of our own lists is of: "club.txt" and "club-asia.txt" are both of clubs. */
export const listKinds = [
  'firstname',
  'surname',
  'person',
  'city',
  'region',
  'place',
  'facility',
  'company',
  'club',
  'party',
  'media',
  'agency',
  'school',
  'group',
  'body',
  'event',
  'norp',
] as const;
export type ListKind = (typeof listKinds)[number];

/** The names of our own lists by kind. Throws on a file of no known kind. */
export function readLists(): ReadonlyMap<ListKind, readonly string[]> {
  const lists = new Map<ListKind, string[]>(listKinds.map((kind) => [kind, []]));
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const list = lists.get(/^[a-z]+/.exec(file)?.[0] as ListKind);
    if (!list) throw new Error(`${file}: begins with no kind of list (${listKinds.join(', ')})`);
    list.push(...readNames(join(folder, file)));
  }
  return lists;
}

/** One name a line; lines that begin with "#" are comments. */
export const readNames = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
