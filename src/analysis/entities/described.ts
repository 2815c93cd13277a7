/** How far from a name what describes it may reach. */
const farthest = 60;
const mostTitles = 4;
const behind = /^, (?:the |an? |\p{Ll}+’?s? )?(?<words>[\p{L} ’'-]{3,50})[,.]/u;
const pronoun = /\b(?:(?<male>he|him|his|himself)|(?<female>she|her|hers|herself))\b/u;

/** The words beside a name that say what its bearer is: "health", "minister" of "Health Minister Ada Byron" and of "Byron, the health minister,". */
export function describingWords(text: string, start: number, end: number): ReadonlySet<string> {
  const title = capitalsBefore(text.slice(Math.max(0, start - farthest), start));
  const apposition = behind.exec(text.slice(end, end + farthest))?.groups?.words ?? '';
  return new Set(
    `${title} ${apposition}`
      .toLowerCase()
      .split(/[^\p{L}’'-]+/u)
      .filter((word) => word.length > 3),
  );
}

/** The words with capitals that the text ends with, a space behind each. */
function capitalsBefore(text: string): string {
  const words = text.split(/\s/);
  if (words.pop() !== '') return '';
  const last = words.findLastIndex((word) => !/^\p{Lu}[\p{L}’'-]+$/u.test(word));
  return words.slice(Math.max(last + 1, words.length - mostTitles)).join(' ');
}

/** The gender of the first pronoun behind a name, where no other name and no sentence's end comes before it. */
export function genderBehind(text: string, end: number): 'male' | 'female' | undefined {
  const rest = text.slice(end, end + farthest).split(/[.;:“”"\p{Lu}]/u, 1)[0]!;
  const found = pronoun.exec(rest)?.groups;
  return found?.male ? 'male' : found?.female ? 'female' : undefined;
}
