import type { Cluster } from '../cluster.ts';

/** How much of a thing's weight is left a sentence later. */
const fading = 0.65;
/** How much of what is said in quotations counts outside of them. */
const overheard = 0.3;

/** One mention on its way into the discourse. `time` counts sentences, those inside quotations for less. */
export interface Telling {
  readonly time: number;
  readonly weight: number;
  readonly quoted: boolean;
  /** The token of the verb by which the mention stands, -1 for none. */
  readonly verb: number;
}

/** A thing spoken of, with how much weight it has in the reader's mind. */
export interface Referent extends Telling {
  readonly cluster: Cluster;
  /** The part of the weight that mentions outside of quotations gave. */
  readonly told: number;
}

/** What has been spoken of lately, the last at the end; bounded, so that long texts stay linear. */
export class Discourse {
  readonly referents: Referent[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Adds a mention; the weight of earlier ones fades with time. */
  mention(cluster: Cluster, telling: Telling): void {
    const known = this.#take(cluster);
    const rest = known ? fading ** (telling.time - known.time) : 0;
    this.referents.push({
      ...telling,
      cluster,
      weight: (known?.weight ?? 0) * rest + telling.weight,
      told: (known?.told ?? 0) * rest + (telling.quoted ? 0 : telling.weight),
    });
    if (this.referents.length > this.#most) this.referents.shift();
  }

  #take(cluster: Cluster): Referent | undefined {
    const at = this.referents.findLastIndex((referent) => referent.cluster === cluster);
    return at < 0 ? undefined : this.referents.splice(at, 1)[0];
  }
}

/** A referent's weight later, seen from inside quotations or from outside of them. */
export const weightAt = ({ weight, told, time }: Referent, now: number, quoted: boolean): number =>
  (quoted ? weight : told + overheard * (weight - told)) * fading ** (now - time);
