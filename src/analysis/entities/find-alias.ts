import type { Named } from './overlaps.ts';

/** Between a name and another name of the same: "MSF" of "Doctors Without Borders, known by its French initials as MSF". */
const knownAs = /^,? \(?(?:\p{Ll}{2,9} )?known as (?:the )?[“"‘']?$/u;
const knownBy = /^,? known by (?:its|their) (?:\p{L}+ )?(?:initials|acronym),? (?:as )?[“"‘']?$/u;
const or = /^, or (?:the )?$/;
const letters = /^\p{Lu}[\p{L}&-]{1,9}$/u;
const twoCapitals = /\p{Lu}.*\p{Lu}/u;
/** A name in another language stands between: "its French initials". */
const farthest = 2;

/** The index of the name right before that this one stands for too, where the text says so in as many words. */
export function findAlias(text: string, named: readonly Named[], index: number): number | undefined {
  const name = named[index]!;
  for (let i = index - 1; i >= 0 && i >= index - farthest; i--) {
    const before = named[i]!;
    if (before.value !== undefined || name.value !== undefined || name.start - before.end > 80) continue;
    if (isCalledSo(text, before, name) || isShort(text, before, name)) return i;
  }
  return undefined;
}

/** "Doctors Without Borders, known as MSF" */
function isCalledSo(text: string, before: Named, { type, start }: Named): boolean {
  if ((type !== 'ORG' && type !== 'PERSON') || before.type !== type) return false;
  const between = text.slice(before.end, start);
  return knownAs.test(between) || knownBy.test(between);
}

/** "Law and Justice (PiS)", "the Harbour Safety Agency, or HSA,", "the Grand Ridge Dam (GRD)" */
function isShort(text: string, before: Named, { type, start, end }: Named): boolean {
  const [long, short] = [text.slice(before.start, before.end), text.slice(start, end)];
  if (!letters.test(short) || !twoCapitals.test(short)) return false;
  const between = text.slice(before.end, start);
  const bracketed = between === ' (' && text[end] === ')';
  if (!bracketed && !or.test(between)) return false;
  return (type === 'ORG' && before.type === 'ORG') || (type !== 'PERSON' && spells(short, long));
}

/** Whether the capitals open the name's words, small words left out. */
function spells(short: string, long: string): boolean {
  const initials = long.split(/[\s-]+/).flatMap((word) => (/^\p{Lu}/u.test(word) ? [word[0]] : []));
  return initials.length > 1 && initials.join('') === short.replace(/[^\p{Lu}]/gu, '');
}
