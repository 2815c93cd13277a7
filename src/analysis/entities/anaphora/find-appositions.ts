import type { EntityType } from '../../annotations/index.ts';
import { type NounKind, nounKind } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { type Scene, wordAt } from './scene.ts';

/** Which kinds of nouns say what a name of the type is. */
const fits = (type: EntityType, word: string): boolean => kindsFor[type]?.includes(nounKind(word)) ?? false;
const kindsFor: Readonly<Partial<Record<EntityType, readonly (NounKind | undefined)[]>>> = {
  PERSON: ['person', undefined],
  ORG: ['body', 'work', undefined],
  GPE: ['place'],
  LOC: ['place'],
  FAC: ['place', 'body'],
};

type AppositionRule = (scene: Scene, index: PhraseIndex, phrase: Phrase) => Phrase | undefined;

/** The first rule with an opinion says whose description a phrase is. */
const rules: readonly AppositionRule[] = [nameBefore, nameAfter];

/** Descriptions that stand beside the name that they describe, with that name's phrase. */
export function findAppositions(scene: Scene, phrases: readonly Phrase[]): ReadonlyMap<Phrase, Phrase> {
  const index = createPhraseIndex(phrases);
  const found = new Map<Phrase, Phrase>();
  for (const phrase of phrases) {
    if (phrase.pronoun || phrase.name !== undefined || phrase.plural) continue;
    for (const rule of rules) {
      const named = rule(scene, index, phrase);
      if (!named) continue;
      found.set(phrase, named);
      break;
    }
  }
  return found;
}

const closing = /^(?:[,.;:)—–”"]|--|of|for|at|in|from|with|who|which|and|whose|on|to|)$/;
const describing: ReadonlySet<string> = new Set(['definite', 'indefinite', 'possessive']);

/** "Ada Byron, the director of the museum, said", "Ada Byron, 45, a doctor" */
function nameBefore(scene: Scene, index: PhraseIndex, phrase: Phrase): Phrase | undefined {
  if (wordAt(scene, phrase.from - 1) !== ',' || namedBehind(scene, index, phrase)) return undefined;
  const aged = wordAt(scene, phrase.from - 3) === ',' && /^\d+$/.test(wordAt(scene, phrase.from - 2));
  const named = index.endingAt(phrase.from - (aged ? 3 : 1));
  if (named?.name === undefined || named.sentence !== phrase.sentence) return undefined;
  const type = scene.named[named.name]!.type;
  if (!fits(type, phrase.word) || !closing.test(wordAt(scene, phrase.to))) return undefined;
  const bare = type === 'PERSON' && nounKind(phrase.word) === 'person' && phrase.determiner === 'none';
  if (!bare && !describing.has(phrase.determiner)) return undefined;
  return isListed(scene, index, named, phrase) ? undefined : named;
}

/** "Ada Byron, the mayor and the governor": one of a list rather than what she is. */
function isListed(scene: Scene, index: PhraseIndex, named: Phrase, phrase: Phrase): boolean {
  if (wordAt(scene, phrase.to) === 'and')
    return phrase.determiner === (index.startingAt(phrase.to + 1)?.determiner ?? 'none');
  return wordAt(scene, named.from - 1) === ',' && wordAt(scene, phrase.to) === 'and';
}

const farthestHops = 3;
const complement = /^(?:of|for|at|in|with|on|to)$/;

/** "by Aster News, the manufacturer, Serum Labs, said": the name behind is what the phrase describes, where it is the subject. */
function namedBehind(scene: Scene, index: PhraseIndex, phrase: Phrase): Phrase | undefined {
  const named = wordAt(scene, phrase.to) === ',' ? index.startingAt(phrase.to + 1) : undefined;
  if (named?.name === undefined || phrase.determiner !== 'definite') return undefined;
  if (!fits(scene.named[named.name]!.type, phrase.word) || wordAt(scene, named.to) !== ',') return undefined;
  return /^(?:VBD|VBZ|MD)$/.test(scene.syntax.tags[named.to + 1] ?? '') ? named : undefined;
}

/** "Its director, Ada Byron, said", "a spokesman for the port, Robert Orr, said" */
function nameAfter(scene: Scene, index: PhraseIndex, phrase: Phrase): Phrase | undefined {
  const behind = namedBehind(scene, index, phrase);
  if (behind) return behind;
  if (nounKind(phrase.word) !== 'person') return undefined;
  let to = phrase.to;
  for (let hops = 0; hops < farthestHops && complement.test(wordAt(scene, to)); hops++)
    to = index.startingAt(to + 1)?.to ?? to;
  if (wordAt(scene, to) !== ',') return undefined;
  const named = index.startingAt(to + 1);
  if (named?.name === undefined || named.sentence !== phrase.sentence) return undefined;
  const single = named.endName - named.firstName === 1 && scene.named[named.name]!.type === 'PERSON';
  const after = wordAt(scene, named.to);
  const ends =
    after === ',' || after === '.' || after === '' || /^VB[DZ]$/.test(scene.syntax.tags[named.to] ?? '');
  return single && ends && !opensList(scene, index, named) ? named : undefined;
}

/** "the mayor, Ada Byron, Robert Orr and others" */
const opensList = (scene: Scene, index: PhraseIndex, named: Phrase): boolean =>
  wordAt(scene, named.to) === ',' &&
  index.startingAt(named.to + 1)?.name !== undefined &&
  /^(?:,|and)$/.test(wordAt(scene, index.startingAt(named.to + 1)!.to));
