/**
 * The id of the article in a file: the file's name without its extension, lower-case, runs of anything but a–z and 0–9 as one
 * hyphen, none at the ends. Undefined where nothing is left ("---.txt").
 */
export function articleId(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const words = stem.toLowerCase().match(/[a-z0-9]+/g);
  return words?.join('-');
}
