import { pick, type Random } from './random.ts';
import type { ListKind } from './read-lists.ts';
import type { CorpusLine } from './training-document.ts';

/** Names to put in the place of others. */
export interface Stock {
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  /** Of other kinds: a name may stand where another of its kind stood. */
  readonly kinds: ReadonlyMap<ListKind, readonly string[]>;
}

/** What of our marks has kinds in the lists. */
const swappable: Record<string, readonly ListKind[]> = {
  ORG: ['club', 'company', 'party', 'media', 'agency', 'school', 'group', 'body'],
  GPE: ['city', 'region'],
  LOC: ['place'],
  FAC: ['facility'],
};
const shareKept = 0.35;
const particle = /^(?:\p{Ll}|\p{Lu}\.?$|Al-)/u;

/** The same article with other names: one name becomes the same other name throughout, a surname with its owner. */
export function createVariation(stock: Stock, random: Random): (line: CorpusLine) => CorpusLine {
  const known = new Map([...stock.kinds].map(([kind, names]) => [kind, new Set(names)]));

  return ({ id, text, entities }) => {
    const renamed = new Map<string, string>();
    const sorted = [...entities].sort((a, b) => a[0] - b[0]);
    let varied = '';
    let from = 0;
    const moved = sorted.map(([start, end, type, fine]): CorpusLine['entities'][number] => {
      varied += text.slice(from, start);
      const at = varied.length;
      varied += rename(text.slice(start, end), fine ?? type, renamed);
      from = end;
      return [at, varied.length, type, ...(fine ? [fine] : [])];
    });
    return { id, text: varied + text.slice(from), entities: moved };
  };

  function rename(name: string, type: string, renamed: Map<string, string>): string {
    if (type === 'PERSON') return renamePerson(name, renamed);
    const key = name.toUpperCase();
    if (!renamed.has(key)) renamed.set(key, another(name, swappable[type] ?? []));
    return likeCase(name, renamed.get(key)!);
  }

  function another(name: string, kinds: readonly ListKind[]): string {
    const kind = kinds.find((one) => known.get(one)?.has(name));
    return kind && random() > shareKept ? pick(random, stock.kinds.get(kind)!) : name;
  }

  function renamePerson(name: string, renamed: Map<string, string>): string {
    const words = name.split(' ');
    return words
      .map((word, i) => {
        const key = word.toUpperCase();
        if (!renamed.has(key)) renamed.set(key, anotherWord(word, i === words.length - 1));
        return likeCase(word, renamed.get(key)!);
      })
      .join(' ');
  }

  function anotherWord(word: string, isLast: boolean): string {
    if (random() < shareKept || (particle.test(word) && word !== word.toUpperCase())) return word;
    return pick(random, isLast ? stock.surnames : stock.firstNames);
  }
}

const likeCase = (model: string, name: string): string =>
  model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()
    ? name.toUpperCase()
    : name;
