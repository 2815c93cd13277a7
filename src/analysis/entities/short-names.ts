import { type Cluster, nameKey } from './cluster.ts';
import { countryOf } from './countries.ts';

const smallWords = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la']);
/** Bodies of a place, which the place's name does not stand for. Written for this project. */
const civic =
  /\b(?:council|police|university|hospital|court|department|school|college|museum|airport|chamber|assembly|government|authority|orchestra|institute|church|parliament|exchange)\b/i;

/** What organisations are called for short: the letters of their words, their first or their last word. */
export class ShortNames {
  readonly #byLetters = new Map<string, Cluster>();
  /** Null where several have the word. */
  readonly #byWord = new Map<string, Cluster | null>();

  /** Whether a name is long enough to be shortened. */
  hasShortNames(bare: string): boolean {
    const { length } = longWords(bare);
    return length > 1 && length < 8;
  }

  enter(bare: string, cluster: Cluster): void {
    const words = longWords(bare);
    if (words.length === bare.split(' ').length) this.#enterWords(words, cluster);
    if (words.length < 2) return;
    this.#enterLetters(words, cluster);
    for (const form of shorterForms(bare))
      this.#enterLetters(
        form.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)),
        cluster,
      );
  }

  /** The organisation that a short name means, where that is clear. */
  find(bare: string): Cluster | undefined {
    const letters = bare.replaceAll('.', '');
    const spelled = /^\p{Lu}{2,7}$/u.test(letters) ? this.#byLetters.get(letters) : undefined;
    if (spelled || !/^[\p{L}&’'.]{4,}$/u.test(bare) || !/\p{Ll}/u.test(bare) || countryOf(bare))
      return spelled;
    return this.#byWord.get(nameKey(bare)) ?? undefined;
  }

  /** "Manchester United" as "United", "Nomura Holdings" as "Nomura"; not "Leeds City Council" as "Leeds". */
  #enterWords(words: readonly string[], cluster: Cluster): void {
    const short = civic.test(words.join(' ')) ? [words.at(-1)!] : [words[0]!, words.at(-1)!];
    for (const word of short.map(nameKey)) {
      const known = this.#byWord.get(word);
      this.#byWord.set(word, known === undefined || known === cluster ? cluster : null);
    }
  }

  #enterLetters(words: readonly string[], cluster: Cluster): void {
    const letters = words.map((word) => word[0]).join('');
    if (/^\p{Lu}+$/u.test(letters) && !this.#byLetters.has(letters)) this.#byLetters.set(letters, cluster);
  }
}

const longWords = (bare: string): readonly string[] =>
  bare.split(/[\s-]+/).filter((word) => !smallWords.has(word.toLowerCase()));

/** The name, without a country before it, and without what "and" adds: "Centers for Disease Control". */
function shorterForms(bare: string): readonly string[] {
  const [first = '', ...rest] = bare.split(' ');
  const forms = countryOf(first) && rest.length > 2 ? [bare, rest.join(' ')] : [bare];
  const heads = forms.map((form) => form.split(' and ')[0]!).filter((head) => head.split(' ').length > 3);
  return [...forms, ...heads];
}
