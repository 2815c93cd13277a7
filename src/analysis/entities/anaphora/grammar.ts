import { finite } from '../../syntax/index.ts';
import type { Phrase } from './phrase.ts';
import { type Scene, wordAt } from './scene.ts';

export type Role = 'subject' | 'object' | 'possessor' | 'other';

/** How a phrase stands in its clause: as what, and by which verb (a token, -1 for none in sight). */
export interface Place {
  readonly role: Role;
  readonly verb: number;
}

type RoleRule = (scene: Scene, phrase: Phrase) => Place | undefined;

/** Read off the neighbours; the first rule with an opinion decides. */
const rules: readonly RoleRule[] = [possessor, complement, subject, object, opening];

export function placeOf(scene: Scene, phrase: Phrase): Place {
  for (const rule of rules) {
    const place = rule(scene, phrase);
    if (place) return place;
  }
  return { role: 'other', verb: -1 };
}

const verbal = /^(?:VB[DZPNG]?|MD|RB|TO)$/;
const verb = /^VB/;
/** Words tagged as prepositions that open clauses, with a subject after them. */
const opensClause = new Set(
  'that if because although though while when as since after before until unless whereas whether once than'.split(
    ' ',
  ),
);
const farthestVerb = 6;

/** "the team" of "the team's coach", "his" */
function possessor({ syntax: { tags } }: Scene, { to, pronoun }: Phrase): Place | undefined {
  return tags[to] === 'POS' || pronoun?.place === 'possessive' ? { role: 'possessor', verb: -1 } : undefined;
}

/** "to the team": by the verb before the preposition. */
function complement(scene: Scene, { from }: Phrase): Place | undefined {
  const { tags } = scene.syntax;
  if (!/^(?:IN|TO)$/.test(tags[from - 1] ?? '') || opensClause.has(wordAt(scene, from - 1))) return undefined;
  let i = from - 2;
  while (i > from - farthestVerb && i >= 0 && !verb.test(tags[i]!)) i--;
  return { role: 'other', verb: i >= 0 && verb.test(tags[i]!) ? i : -1 };
}

/** "the team", with a finite verb after it. */
function subject({ syntax: { tags } }: Scene, { to }: Phrase): Place | undefined {
  let i = to;
  while (tags[i] === 'RB') i++;
  return finite.test(tags[i] ?? '') || isPast(tags, i)
    ? { role: 'subject', verb: lastOfGroup(tags, i) }
    : undefined;
}

/** "The scientists found losses": a participle with an object right after the noun is a past tense. */
const isPast = (tags: readonly string[], i: number): boolean =>
  tags[i] === 'VBN' && /^(?:DT|PRP|PRP\$|NNP?S?|CD|JJ)$/.test(tags[i + 1] ?? '');

/** The main verb of "would never have seen". */
function lastOfGroup(tags: readonly string[], from: number): number {
  let last = from;
  for (let i = from; i < from + farthestVerb && verbal.test(tags[i] ?? ''); i++)
    if (verb.test(tags[i]!)) last = i;
  return last;
}

/** "saw the team" */
function object({ syntax: { tags } }: Scene, { from }: Phrase): Place | undefined {
  return verb.test(tags[from - 1] ?? '') ? { role: 'object', verb: from - 1 } : undefined;
}

/** The first phrase of a sentence is most often its subject: "Ada Byron, a doctor, said". */
function opening({ sentences }: Scene, { from, sentence }: Phrase): Place | undefined {
  return sentences[sentence]!.firstToken === from ? { role: 'subject', verb: -1 } : undefined;
}

const weights: Readonly<Record<Role, number>> = { subject: 2, object: 1.1, possessor: 1, other: 0.9 };

/** How much a mention there weighs for the reader. */
export const weightOf = ({ role }: Place): number => weights[role];

/** Whoever speaks weighs as much as a subject, wherever the sentence puts them. */
export const subjectWeight = weights.subject;
/** Names that only modify: "the Obama administration". */
export const modifierWeight = 0.4;
