import type { Named } from './overlaps.ts';

/** Between a name and another name of the same: "MSF" of "Doctors Without Borders, known by its French initials as MSF". */
const knownAs = /^,? \(?(?:\p{Ll}{2,9} )?known as (?:the )?[“"‘']?$/u;
const knownBy = /^,? known by (?:its|their) (?:\p{L}+ )?(?:initials|acronym),? (?:as )?[“"‘']?$/u;
const letters = /^\p{Lu}{2,8}$/u;
/** A name in another language stands between: "its French initials". */
const farthest = 2;

/** The index of the name right before that this one stands for too, where the text says so in as many words. */
export function findAlias(text: string, named: readonly Named[], index: number): number | undefined {
  const { type, start, end } = named[index]!;
  if (type !== 'ORG' && type !== 'PERSON') return undefined;
  for (let i = index - 1; i >= 0 && i >= index - farthest; i--) {
    const before = named[i]!;
    if (before.type !== type || start - before.end > 80) continue;
    const between = text.slice(before.end, start);
    if (knownAs.test(between) || knownBy.test(between)) return i;
    const inBrackets = between === ' (' && text[end] === ')' && type === 'ORG';
    if (inBrackets && letters.test(text.slice(start, end))) return i;
  }
  return undefined;
}
