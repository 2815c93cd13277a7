import type { Cluster } from '../cluster.ts';

/** Those of whom one has one, and what they call one another. */
const inverse = new Map([
  ['husband', 'wife'],
  ['wife', 'husband'],
  ['father', ''],
  ['mother', ''],
  ['fiancé', 'fiancée'],
  ['fiancée', 'fiancé'],
  ['widow', ''],
  ['widower', ''],
  ['partner', 'partner'],
  ['girlfriend', ''],
  ['boyfriend', ''],
]);

/** Who is whose husband, wife, mother, as the text has said. */
export class Kinship {
  readonly #known = new Map<Cluster, Map<string, Cluster>>();

  /** "her husband, Robert Orr": he is her husband, and she is his wife. */
  learn(owner: Cluster, word: string, relative: Cluster): void {
    const back = inverse.get(word);
    if (back === undefined || owner === relative || owner.type !== 'PERSON' || relative.type !== 'PERSON')
      return;
    this.#enter(owner, word, relative);
    if (back) this.#enter(relative, back, owner);
  }

  find(owner: Cluster, word: string): Cluster | undefined {
    return this.#known.get(owner)?.get(word);
  }

  #enter(owner: Cluster, word: string, relative: Cluster): void {
    const relatives = this.#known.get(owner) ?? new Map<string, Cluster>();
    if (!relatives.has(word)) relatives.set(word, relative);
    this.#known.set(owner, relatives);
  }
}
