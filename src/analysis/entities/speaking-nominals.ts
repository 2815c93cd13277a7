import type { Span } from '../annotations/index.ts';
import { type Cluster, createCluster } from './cluster.ts';

/** Bodies that speak as one. Written for this project, as the other lists here. */
const bodies = new Set(
  `police government ministry company agency authority authorities court army military party council committee commission
   board union office department administration bank university hospital club group team campaign organisation organization
   association federation embassy parliament opposition firm newspaper paper magazine network prosecution defence defense`.split(
    /\s+/,
  ),
);
/** What is read rather than heard, and words that stand for anybody. */
const speechless = new Set(
  `report reports study statement letter document documents data law article poll polls survey website site post posts
   who which that this these those they it we i you he she one some many most others another several everyone someone nobody
   anyone people both all them what there his her their its none each few`.split(/\s+/),
);
const headEnd = /\s(?:of|for|at|from|in|on|with|who|that|which|to|and|by|near|under)\s|[,(:;–—]/u;

/** The words of a nominal up to what qualifies it: "a spokesman" of "a spokesman for the port". */
export const headOf = (nominal: string): string => nominal.split(headEnd, 1)[0]!.trim();

/** Speakers known only by a nominal ("the police"): later ones with the same head are the same, "they" is the last one of several. */
export class SpeakingNominals {
  readonly clusters: Cluster[] = [];
  readonly #byHead = new Map<string, Cluster>();
  #several: Cluster | undefined;

  /** Somebody else has spoken, so that "they" no longer means the last nominal. */
  interrupt(): void {
    this.#several = undefined;
  }

  add({ start, end }: Span, nominal: string): void {
    if (nominal.toLowerCase() === 'they') {
      this.#several?.mentions.push({ start, end, form: 'pronoun' });
      return;
    }
    const words = headOf(nominal).toLowerCase().split(/\s+/);
    const head = words.at(-1)!;
    if (!/^\p{L}{3,}$/u.test(head) || speechless.has(head) || words.length > 8) return;
    const cluster = this.#clusterOf(head, /^an?$/.test(words[0]!), nominal.replace(/\s+/g, ' '));
    cluster.mentions.push({ start, end, form: 'nominal' });
    this.#several = head.endsWith('s') || bodies.has(head) ? cluster : undefined;
  }

  #clusterOf(head: string, isNew: boolean, name: string): Cluster {
    const known = isNew ? undefined : this.#byHead.get(head);
    const cluster = known ?? createCluster(bodies.has(head) ? 'ORG' : 'PERSON');
    if (!known) this.clusters.push(cluster);
    this.#byHead.set(head, cluster);
    cluster.names.set(name, (cluster.names.get(name) ?? 0) + 1);
    return cluster;
  }
}
