import type { Gender } from '../genders.ts';

/** What a pronoun says of whom it means. */
export interface Pronoun {
  /** "me" speaks of who speaks, "they" of several or of a body, "it" of a thing or a body. */
  readonly means: 'person' | 'thing' | 'several' | 'speaker' | 'speakers';
  readonly gender: Gender | undefined;
  /** Where it stands: "he", "him", "his", "himself". */
  readonly place: 'subject' | 'object' | 'possessive' | 'reflexive';
}

/** Subject, object, possessives and reflexive of each. */
const table = [
  'person male: he him his,his himself',
  'person female: she her her,hers herself',
  'thing : it it its,its itself',
  'several : they them their,theirs themselves',
  'speaker : i me my,mine myself',
  'speakers : we us our,ours ourselves',
];

const places = ['subject', 'object', 'possessive', 'reflexive'] as const;
const pronouns = new Map<string, Pronoun>();
for (const line of table) {
  const [head = '', forms = ''] = line.split(':');
  const [means, gender] = head.trim().split(' ');
  forms
    .trim()
    .split(' ')
    .forEach((words, i) => {
      for (const word of words.split(','))
        if (!pronouns.has(word))
          pronouns.set(word, {
            means: means as Pronoun['means'],
            gender: gender as Gender | undefined,
            place: places[i]!,
          });
    });
}

/** The pronoun that a word in lower case is; "her" and "it" count as objects and subjects until grammar says more. */
export const pronounOf = (word: string): Pronoun | undefined => pronouns.get(word);
