import type { Cue } from '../cue.ts';
import type { Reading } from '../reading.ts';
import { answerAfter } from './answer-after.ts';
import { bareClauseAfter } from './bare-clause-after.ts';
import { clauseAfter } from './clause-after.ts';
import type { Content, ContentRule } from './content.ts';
import { findAddressee } from './find-addressee.ts';
import { gapAfter } from './gap-after.ts';
import { infinitiveAfter } from './infinitive-after.ts';
import { namedGapAfter } from './named-gap-after.ts';
import { objectAfter } from './object-after.ts';
import { personAfter } from './person-after.ts';
import { prepositionAfter } from './preposition-after.ts';
import { quotationAfter } from './quotation-after.ts';

/** What follows a cue can be, most telling first. */
export const rulesAfter: readonly ContentRule[] = [
  namedGapAfter,
  quotationAfter,
  personAfter,
  infinitiveAfter,
  clauseAfter,
  answerAfter,
  prepositionAfter,
  gapAfter,
  bareClauseAfter,
  objectAfter,
];

/** What is said after the cue: "said that…", "told them: “…”", "criticized the plan". `from` skips an inverted source. */
export function findContentAfter(reading: Reading, cue: Cue, from: number): Content | undefined {
  const addressee = findAddressee(reading, cue, from);
  const content = firstOf(reading, cue, addressee?.to ?? from);
  if (content) return { ...content, addressee };
  return addressee && firstOf(reading, cue, from);
}

function firstOf(reading: Reading, cue: Cue, from: number): Content | undefined {
  if (isPointedAt(reading, from)) return undefined;
  for (const rule of rulesAfter) {
    const content = rule(reading, cue, from);
    if (content) return content;
  }
  return undefined;
}

/** "disputed that, saying …": the word points at what was said before, and nothing is said here. */
const isPointedAt = ({ words, tags }: Reading, i: number): boolean =>
  /^(?:that|this|it)$/.test(words[i] ?? '') && words[i + 1] === ',' && tags[i + 2] === 'VBG';
