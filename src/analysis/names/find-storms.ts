import type { Token } from '../annotations/index.ts';
import { type Gazetteer, gazetteerKinds, lookUpWords } from './gazetteer.ts';
import type { CoarseName } from './recognise-spans.ts';
import { storms } from './word-lists.ts';
import { createWordAt } from './words.ts';

/** So that few other words are looked at. */
const lengths = new Set([...storms].map(({ length }) => length));
const capital = /^\p{Lu}/u;
const ofPeople = gazetteerKinds.firstName | gazetteerKinds.surname;

/** "Hurricane Corazon", whose own name was read as somebody's or as nothing. */
export function findStorms(
  text: string,
  tokens: readonly Token[],
  names: readonly CoarseName[],
  gazetteer: Gazetteer,
): CoarseName[] {
  const word = createWordAt(text, tokens);
  const alone = new Set(
    names.filter((name) => name.endToken - name.firstToken === 1).map((name) => name.firstToken),
  );
  return tokens.flatMap(({ start, end }, i) => {
    if (
      !lengths.has(end - start) ||
      !storms.has(word(i)) ||
      !capital.test(word(i + 1)) ||
      capital.test(word(i + 2))
    )
      return [];
    const own = word(i + 1);
    if (!alone.has(i + 1) && (lookUpWords(gazetteer, [own]) & ofPeople) === 0) return [];
    return [{ start, end: tokens[i + 1]!.end, type: 'MISC', firstToken: i, endToken: i + 2 }];
  });
}
