import type { Token } from '../annotations/index.ts';
import { type Gazetteer, gazetteerKinds, lookUpWords } from './gazetteer.ts';
import type { CoarseName } from './recognise-spans.ts';
import { bodyHeads, missionHeads, topicHeads } from './word-lists.ts';
import { createWordAt, wordsOf } from './words.ts';

const capital = /^\p{Lu}\p{L}/u;
const noTopic =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)[a-z]*|may|june?|july?)$/i;

/**
 * "Council" + "for East Africa", "Support Mission" + "in Libya": an organisation that is called by what it is goes on over a preposition to the
 * capitals behind it, and to places over "of" and "and".
 */
export function joinComplements(
  text: string,
  tokens: readonly Token[],
  names: readonly CoarseName[],
  gazetteer: Gazetteer,
): CoarseName[] {
  const word = createWordAt(text, tokens);
  const beginning = new Map(names.map((name) => [name.firstToken, name]));
  const joined: CoarseName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && name.firstToken < before.endToken) continue;
    const endToken = name.type === 'ORG' ? endOf(name) : name.endToken;
    joined.push({ ...name, endToken, end: tokens[endToken - 1]!.end });
  }
  return joined;

  /** Where the name ends with what belongs to it. */
  function endOf({ firstToken, endToken }: CoarseName): number {
    const [first, last] = [word(firstToken).toLowerCase(), word(endToken - 1).toLowerCase()];
    const preposition = word(endToken);
    if (preposition === 'of') return bodyHeads.has(last) ? overPlaces(endToken) : endToken;
    if (preposition === 'in')
      return missionHeads.has(last) && !isCity(beginning.get(behind(endToken)))
        ? overPlaces(endToken)
        : endToken;
    if (preposition === 'on' && beginning.get(behind(endToken))?.type === 'LOC') return endToken;
    const heads = preposition === 'for' ? bodyHeads : preposition === 'on' ? topicHeads : undefined;
    return heads?.has(last) || heads?.has(first) ? overTopic(endToken) : endToken;
  }

  /** Missions and churches have their country in their name, but not the town that they are in. */
  function isCity(place: CoarseName | undefined): boolean {
    if (!place) return false;
    return (lookUpWords(gazetteer, wordsOf(text, tokens, place)) & gazetteerKinds.city) !== 0;
  }

  /** Over the places behind a preposition. */
  function overPlaces(at: number): number {
    const place = beginning.get(behind(at));
    if (place?.type !== 'LOC') return at;
    const second = word(place.endToken) === 'and' ? beginning.get(place.endToken + 1) : undefined;
    return second?.type === 'LOC' ? second.endToken : place.endToken;
  }

  /** Over the words with capitals behind a preposition. */
  function overTopic(at: number): number {
    const from = behind(at);
    const name = beginning.get(from);
    if (name?.type === 'PER' || !capital.test(word(from)) || noTopic.test(word(from))) return at;
    let end = name?.endToken ?? from + 1;
    while (capital.test(word(end)) && tokens[end]!.start === tokens[end - 1]!.end + 1) end++;
    return word(end) === 'of' ? Math.max(end, overPlaces(end)) : end;
  }

  function behind(at: number): number {
    return word(at + 1) === 'the' ? at + 2 : at + 1;
  }
}
