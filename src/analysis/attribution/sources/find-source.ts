import type { Cue } from '../cue.ts';
import { type CueEntry, hearers } from '../cue-lexicon.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { Range, Reading } from '../reading.ts';
import { sentenceAround } from '../scopes.ts';
import { anonymousSpeaker } from './anonymous-speaker.ts';
import { appositionBefore } from './apposition-before.ts';
import { initialParticiple } from './initial-participle.ts';
import { invertedSubject } from './inverted-subject.ts';
import { nameBeforeParticiple } from './name-before-participle.ts';
import { phraseBefore } from './phrase-before.ts';
import { relativeBefore } from './relative-before.ts';
import { sharedSubject } from './shared-subject.ts';
import { signBefore } from './sign-before.ts';
import type { SourceRule } from './source-rule.ts';
import { subjectAfterWith } from './subject-after-with.ts';
import { subjectOfInsertion } from './subject-of-insertion.ts';
import { isNamesake, isTime } from './times.ts';
import { verbStart } from './verb-start.ts';

/** Who speaks, where the speaker stands before the cue. The first rule with an opinion decides. */
const rulesBefore: readonly SourceRule[] = [
  relativeBefore,
  anonymousSpeaker,
  signBefore,
  nameBeforeParticiple,
  initialParticiple,
  subjectAfterWith,
  appositionBefore,
  phraseBefore,
  invertedSubject,
  sharedSubject,
  subjectOfInsertion,
];

/** The subject before the cue. */
export function findSourceBefore(reading: Reading, cue: Cue): Range | undefined {
  for (const rule of rulesBefore) {
    const source = rule(reading, cue);
    if (source) return source;
  }
  return undefined;
}

/** The subject of any finite verb. */
export function findSourceOfVerb(reading: Reading, verb: number): Range | undefined {
  const scope = sentenceAround(reading, verb);
  return findSourceBefore(reading, {
    entry: anyVerb,
    form: 'finite',
    verb,
    group: { from: verbStart(reading, verb, scope.from), to: verb + 1 },
    scope,
  });
}

const anyVerb: CueEntry = { lemma: '', frames: new Set(), prepositions: new Set() };

/** The subject after the cue: "…," said Ada Byron. */
export function findSourceAfter(reading: Reading, cue: Cue): Range | undefined {
  if (hearers.has(cue.entry.lemma)) return undefined;
  const source = nounPhraseAt(reading, cue.group.to, cue.scope.to);
  if (!source || (isTime(reading, source) && !isNamesake(reading, source))) return undefined;
  return withoutMedium(reading, source);
}

/** "said Byron | on X": where it is said is no part of who says it. */
function withoutMedium({ words }: Reading, { from, to }: Range): Range {
  const isMedium =
    words[to - 2] === 'on' &&
    /^(?:x|twitter|facebook|instagram|telegram|tiktok|youtube|linkedin|threads|weibo|whatsapp|bluesky)$/.test(
      words[to - 1]!,
    );
  return isMedium && to - 2 > from ? { from, to: to - 2 } : { from, to };
}
