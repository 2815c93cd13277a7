import type { EntityType } from '../../annotations/index.ts';
import { type Cluster, createCluster } from '../cluster.ts';
import { genderOfRole } from '../roles.ts';
import { type NounKind, nounKind } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import { type Scene, wordAt } from './scene.ts';

const types: Readonly<Record<NounKind, EntityType>> = {
  person: 'PERSON',
  body: 'ORG',
  place: 'GPE',
  work: 'WORK_OF_ART',
  time: 'DATE',
};

/** Of things of no known kind; those that speak are taken for people. */
const unknown = 'PRODUCT';

/** Words that stand for anybody. */
const speechless = new Set(
  `one some many most others another several everyone someone nobody anyone people both all them what there none each few
   something anything nothing everything lot lots number rest half thing things`.split(/\s+/),
);

/** Words that stand for one another in speaking of what somebody found out. */
const inquiries = new Set([
  'study',
  'report',
  'research',
  'survey',
  'poll',
  'paper',
  'analysis',
  'review',
  'audit',
  'inquiry',
]);

interface Nominal {
  readonly cluster: Cluster;
  /** The words that qualify the head, complements included. */
  readonly qualifiers: ReadonlySet<string>;
  readonly phrase: Phrase;
}

/** Things that have no name so far: later phrases with the same head mean the same, unless they are qualified otherwise. */
export class Nominals {
  readonly #scene: Scene;
  readonly #byHead = new Map<string, Nominal>();
  readonly #speaking = new Set<Cluster>();
  readonly #clusters = new Set<Cluster>();
  #inquiry: Nominal | undefined;
  readonly #able = new Set<Cluster>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Those that speak somewhere. */
  speaking(): readonly Cluster[] {
    return [...this.#speaking];
  }

  has(cluster: Cluster): boolean {
    return this.#clusters.has(cluster);
  }

  /** "the mayor of Leeds" */
  hasComplement({ to }: Phrase): boolean {
    return wordAt(this.#scene, to) === 'of';
  }

  /** Whether something of that description has been spoken of. */
  knows(phrase: Phrase): boolean {
    return this.#find(phrase) !== undefined;
  }

  /** The thing that the phrase means, a new one if need be, with the phrase as its mention. */
  take(phrase: Phrase, attribution: number | undefined): Cluster {
    const cluster = this.#find(phrase) ?? this.#create(phrase);
    const span = this.#spanOf(phrase, attribution);
    cluster.mentions.push({ ...span, form: 'nominal' });
    if (this.#canSpeak(phrase)) this.#able.add(cluster);
    if (cluster.names.size === 0)
      cluster.names.set(this.#scene.text.slice(span.start, span.end).replace(/\s+/g, ' '), 1);
    return cluster;
  }

  /** Says that it speaks, where it is a thing without a name and can. */
  letSpeak(cluster: Cluster): void {
    if (!this.#able.has(cluster)) return;
    this.#speaking.add(cluster);
    if (cluster.type === unknown) cluster.type = 'PERSON';
  }

  #canSpeak({ word }: Phrase): boolean {
    return /^[\p{L}-]{3,}$/u.test(word) && !speechless.has(word) && nounKind(word) !== 'time';
  }

  #spanOf(phrase: Phrase, attribution: number | undefined) {
    const { tokens, attributions, text } = this.#scene;
    const base = { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end };
    const source = attribution === undefined ? undefined : attributions[attribution]!.source;
    if (!source || source.start !== base.start) return base;
    if (source.end <= base.end) return source;
    const rest = text.slice(base.end, source.end).split(/,| and | who | that | which | \(/, 1)[0]!;
    return rest.length < 60 ? { start: base.start, end: base.end + rest.trimEnd().length } : base;
  }

  #find(phrase: Phrase): Cluster | undefined {
    if (phrase.determiner === 'indefinite') return undefined;
    const known = this.#byHead.get(phrase.word) ?? this.#likeWork(phrase);
    if (!known) return undefined;
    const qualifiers = this.#qualifiersOf(phrase);
    if (phrase.determiner === 'none' && !this.#speaking.has(known.cluster)) return undefined;
    if (phrase.determiner === 'none' || phrase.determiner === 'possessive')
      return sameWords(qualifiers, known.qualifiers) ? known.cluster : undefined;
    return [...qualifiers].every((word) => known.qualifiers.has(word)) ? known.cluster : undefined;
  }

  /** "the report" for what was a study: one of the same sort, spoken of last. */
  #likeWork({ word, determiner }: Phrase): Nominal | undefined {
    return determiner === 'definite' && inquiries.has(word) ? this.#inquiry : undefined;
  }

  #create(phrase: Phrase): Cluster {
    const guards = /^(?:coast|national|border|revolutionary|presidential)$/;
    const isBody = phrase.word === 'guard' && guards.test(wordAt(this.#scene, phrase.head - 1));
    const kind = isBody ? 'body' : nounKind(phrase.word);
    const cluster = createCluster(kind ? types[kind] : unknown);
    cluster.gender = genderOfRole(phrase.word);
    cluster.number = phrase.plural ? 'several' : 'one';
    this.#byHead.set(phrase.word, { cluster, qualifiers: this.#qualifiersOf(phrase), phrase });
    if (inquiries.has(phrase.word)) this.#inquiry = this.#byHead.get(phrase.word);
    this.#clusters.add(cluster);
    return cluster;
  }

  #qualifiersOf(phrase: Phrase): ReadonlySet<string> {
    const words = new Set<string>();
    for (let i = phrase.from; i < phrase.head; i++) words.add(wordAt(this.#scene, i));
    if (phrase.determiner !== 'possessive' && phrase.determiner !== 'none')
      words.delete(wordAt(this.#scene, phrase.from));
    if (this.hasComplement(phrase))
      for (let i = phrase.to + 1; i < phrase.to + 4; i++) words.add(wordAt(this.#scene, i));
    return words;
  }
}

const sameWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word));
