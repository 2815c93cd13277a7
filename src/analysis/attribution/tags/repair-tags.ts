import type { Name, Sentence, Token } from '../../annotations/index.ts';
import { repairVerb } from '../verbs/index.ts';
import { capitalsAsNames } from './capitals-as-names.ts';
import { finiteWithoutAuxiliary } from './finite-without-auxiliary.ts';
import { headlineVerbs, isHeadline } from './headlines.ts';
import { insertedVerb } from './inserted-verb.ts';
import { nameWord } from './name-word.ts';
import { nounAfterArticle } from './noun-after-article.ts';
import { nounBeforeVerb } from './noun-before-verb.ts';
import { participleWithObject } from './participle-with-object.ts';
import { pastWithParticle } from './past-with-particle.ts';
import { reportingVerb } from './reporting-verb.ts';
import { speakerBeforeVerb } from './speaker-before-verb.ts';
import type { Tagged } from './tagged.ts';
import { verbAfterRelative } from './verb-after-relative.ts';

/** Tags made right where a name or an unmistakable word shows that the tagger erred: quotes hang on subjects and verbs. */
export function repairTags(
  words: readonly string[],
  tags: readonly string[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly Name[],
  capital: (i: number) => boolean,
): readonly string[] {
  const tagged: Tagged = { words, tags: [...tags], capital, sentences };
  for (let i = 0, at = 0; i < tokens.length; i++) {
    while (at < names.length && names[at]!.end <= tokens[i]!.start) at++;
    const name = names[at];
    if (name && name.start <= tokens[i]!.start && isProper.has(name.type)) nameWord(tagged, i);
  }
  for (const sentence of sentences) if (!isHeadline(tagged, sentence)) capitalsAsNames(tagged, sentence);
  words.forEach((_, i) => void reportingVerb(tagged, i));
  words.forEach((_, i) => void speakerBeforeVerb(tagged, i));
  words.forEach((_, i) => void participleWithObject(tagged, i));
  words.forEach((_, i) => void pastWithParticle(tagged, i));
  words.forEach((_, i) => void verbAfterRelative(tagged, i));
  words.forEach((_, i) => void insertedVerb(tagged, i));
  words.forEach((_, i) => void nounAfterArticle(tagged, i));
  words.forEach((_, i) => void nounBeforeVerb(tagged, i));
  words.forEach((_, i) => void finiteWithoutAuxiliary(tagged, i));
  words.forEach((_, i) => void repairVerb(tagged, i));
  for (const sentence of sentences) if (isHeadline(tagged, sentence)) headlineVerbs(tagged, sentence);
  return tagged.tags;
}

const isProper: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'LOC', 'FAC']);
