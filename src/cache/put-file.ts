import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The ending of files that are being written. */
export const unfinished = '.tmp';

/**
 * Puts a new file into a folder: written under another name and forced to disk before it gets its own, so that under its own name
 * there is a whole file or none, whenever the power goes. Throws what the system says; nothing of it is left then.
 */
export async function putFile(folder: string, ending: string, bytes: Uint8Array): Promise<string> {
  const name = randomUUID();
  const temporary = join(folder, name + unfinished);
  try {
    await writeDurably(temporary, bytes);
    await rename(temporary, join(folder, name + ending));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
  return name + ending;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new name is in the folder, which is forced to disk too. */
async function syncFolder(folder: string): Promise<void> {
  const file = await open(folder, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
