const small = new Set('of the and es de da do du la le el au sur upon'.split(' '));

/** "OSLO", but not "USSR" */
const isWord = (name: string): boolean => /[AEIOUY]/.test(name.slice(1));

/** "Dar es Salaam" of a dateline's "DAR ES SALAAM"; letters that are no word ("UAE", "D.C.") stay. */
export function withoutCapitals(name: string): string {
  const letters = name.match(/\p{Lu}/gu)?.length ?? 0;
  if (/\p{Ll}|\p{N}/u.test(name) || letters < 4 || (letters === 4 && !isWord(name))) return name;
  let first = true;
  return name.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const isSmall = !first && small.has(word);
    first = false;
    return isSmall ? word : word[0]!.toUpperCase() + word.slice(1);
  });
}
