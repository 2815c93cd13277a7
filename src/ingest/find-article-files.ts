import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describeSystemError } from './describe-system-error.ts';
import type { Rejection } from './rejection.ts';

/** What a folder holds: article files by path inside it, what could not be looked at, and how many other files there are. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly rejections: readonly Rejection[];
  readonly ignored: number;
}

const articleFile = /\.(?:txt|md)$/i;

/**
 * Finds `*.txt` and `*.md` in the folder and its subfolders, in order of their paths. Hidden names are ignored. A link to a
 * file is followed where it stays inside the folder; a link to a folder never is. Throws where the folder itself cannot be read.
 */
export async function findArticleFiles(folder: string): Promise<FoundFiles> {
  const root = await realpath(folder);
  const files: string[] = [];
  const rejections: Rejection[] = [];
  let ignored = 0;
  const folders = [''];
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    for (const entry of await listFolder(root, path, rejections)) {
      const file = path === '' ? entry.name : `${path}/${entry.name}`;
      const kind = await kindOf(root, file, entry);
      if (kind === 'folder') folders.push(file);
      else if (kind === 'article') files.push(file);
      else if (kind === 'other') ignored++;
      else rejections.push({ file, reason: kind.reason });
    }
  }
  return { files: files.sort(), rejections, ignored };
}

async function listFolder(root: string, path: string, rejections: Rejection[]): Promise<readonly Dirent[]> {
  try {
    return await readdir(join(root, path), { withFileTypes: true });
  } catch (error) {
    if (path === '') throw error;
    rejections.push({ file: path, reason: `the folder cannot be read: ${describeSystemError(error)}` });
    return [];
  }
}

type Kind = 'folder' | 'article' | 'other' | { readonly reason: string };

async function kindOf(root: string, file: string, entry: Dirent): Promise<Kind> {
  if (entry.name.startsWith('.')) return 'other';
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return kindOfLink(root, file);
  return entry.isFile() && articleFile.test(entry.name) ? 'article' : 'other';
}

async function kindOfLink(root: string, file: string): Promise<Kind> {
  try {
    const target = await realpath(join(root, file));
    const found = await stat(target);
    if (found.isDirectory()) return { reason: 'a link to a folder, which is not followed' };
    if (!articleFile.test(file) || !found.isFile()) return 'other';
    return target.startsWith(root + sep) ? 'article' : { reason: 'a link that leads out of the folder' };
  } catch {
    return articleFile.test(file) ? { reason: 'a link that leads nowhere' } : 'other';
  }
}
