import type { Cluster } from '../cluster.ts';
import { fitOf } from './antecedents.ts';
import { chooseClear } from './choose.ts';
import { describeByApposition, describeByKind, describeByTitle } from './describe-names.ts';
import { describesAgain, fitsAgain } from './described-again.ts';
import { Discourse, type Referent, type Telling, weightAt } from './discourse.ts';
import { findAppositions } from './find-appositions.ts';
import { modifierWeight, placeOf, subjectWeight, weightOf } from './grammar.ts';
import { Kinship } from './kinship.ts';
import { learnGenders } from './learn-genders.ts';
import { describe, isOfUnknownPeople, nominalRules, speaksOfItself } from './match-nominal.ts';
import { Nominals } from './nominals.ts';
import type { Phrase } from './phrase.ts';
import { createPhraseIndex } from './phrase-index.ts';
import { readPhrases } from './read-phrases.ts';
import { repairSourceTags } from './repair-source-tags.ts';
import { type Scene, wordAt } from './scene.ts';
import { readSources, type Sources } from './sources.ts';
import { readSpeech, type Speech } from './speech.ts';

/**
 * Adds pronouns and nominals to the clusters of the names that they mean, where that is certain. Returns the speakers whom the
 * text knows by a nominal alone ("the police").
 */
export function resolveAnaphora(given: Scene): readonly Cluster[] {
  const scene = repairSourceTags(given);
  const phrases = readPhrases(scene);
  learnGenders(scene, phrases);
  const pass = new Pass(scene, phrases);
  for (const phrase of phrases) pass.read(phrase);
  for (const phrase of phrases) pass.readFirstPerson(phrase);
  pass.readRelatives();
  return pass.nominals.speaking();
}

/** How many names and how many other things are kept in mind. */
const mindful = { named: 30, nominal: 12 };
/** How close a rival may come, as a share of the best. */
const closest = { person: 0.9, several: 0.6, thing: 0.5, nominal: 0.8, focus: 0.5 };
/** The speaker before speaks on rather than another, the more so the less has been told since. */
const speakerBonus = 1.6;
const speakerFading = 0.7;
/** Who has spoken is likelier to speak than who has not. */
const hasSpoken = 1.5;
/** How much more counts what the sentence itself has spoken of. */
const sameSentence = 1.8;
/** How many sentences ago somebody may have been named who is described again. */
const focus = { near: 1, far: 2.5 };
/** A kind alone ("the company") means what was spoken of a moment ago. */
const leastForKind = 0.3;

class Pass {
  readonly nominals: Nominals;
  readonly #scene: Scene;
  readonly #speech: Speech;
  readonly #sources: Sources;
  readonly #appositions: ReadonlyMap<Phrase, Phrase>;
  readonly #named = new Discourse(mindful.named);
  readonly #others = new Discourse(mindful.nominal);
  #lastSpeaker: Cluster | undefined;
  #lastSpoke = 0;
  readonly #speakers = new Set<Cluster>();
  readonly #kinship = new Kinship();
  /** Whom the pronouns so far mean. */
  readonly #meant = new Map<Phrase, Cluster>();

  constructor(scene: Scene, phrases: readonly Phrase[]) {
    this.#scene = scene;
    this.#speech = readSpeech(scene);
    this.#appositions = findAppositions(scene, phrases);
    this.#sources = readSources(scene, createPhraseIndex(phrases), this.#appositions);
    this.nominals = new Nominals(scene);
  }

  read(phrase: Phrase): void {
    if (phrase.pronoun) this.#readPronoun(phrase);
    else if (phrase.name === undefined) this.#readNominal(phrase);
    else this.#readName(phrase, this.#scene.clusters[phrase.name]!);
  }

  /** "I" between quotation marks is whoever speaks. */
  readFirstPerson(phrase: Phrase): void {
    if (phrase.pronoun?.means !== 'speaker') return;
    const speaker = this.#speech.speakerAt(phrase.head, this.#sources);
    if (speaker?.type === 'PERSON' && speaker.number !== 'several') this.#add(speaker, phrase, 'pronoun');
  }

  /** "who" is whoever stands before it, where it speaks. */
  readRelatives(): void {
    for (const [token, attribution] of this.#sources.relatives) {
      const { start, end } = this.#scene.tokens[token]!;
      this.#sources.speakerOf(attribution)?.mentions.push({ start, end, form: 'pronoun' });
    }
  }

  #readName(phrase: Phrase, cluster: Cluster): void {
    this.#readModifiers(phrase);
    describeByTitle(this.#scene, phrase, cluster);
    const owner = this.#ownerOf(phrase);
    if (owner && phrase.owner) this.#kinship.learn(owner, this.#kinWord(phrase), cluster);
    describeByKind(this.#scene, phrase, cluster);
    if (!this.#isAgency(phrase)) this.#mention(cluster, phrase);
  }

  /** "husband" of "her husband Robert Orr" and of "Ada's husband Robert Orr". */
  #kinWord({ owner }: Phrase): string {
    const after = owner!.to;
    return wordAt(this.#scene, this.#scene.syntax.tags[after] === 'POS' ? after + 1 : after);
  }

  /** Whose "her husband" or "Ada's husband" is. */
  #ownerOf({ owner }: Phrase): Cluster | undefined {
    if (!owner) return undefined;
    return owner.name === undefined ? this.#meant.get(owner) : this.#scene.clusters[owner.name];
  }

  /** "(Harbour News) —": whom the report comes from is not what it tells of. */
  #isAgency({ name }: Phrase): boolean {
    const { text, named } = this.#scene;
    const { start, end, type } = named[name!]!;
    return type === 'ORG' && text[start - 1] === '(' && /^\) ?(?:--|[-–—])/.test(text.slice(end, end + 4));
  }

  #readModifiers(phrase: Phrase): void {
    for (let n = phrase.firstName; n < phrase.endName; n++) {
      if (n === phrase.name || (phrase.owner && n < phrase.owner.endName)) continue;
      this.#named.mention(this.#scene.clusters[n]!, { ...this.#telling(phrase), weight: modifierWeight });
    }
  }

  #readPronoun(phrase: Phrase): void {
    const found = this.#antecedent(phrase);
    if (!found) return;
    found.gender ??= phrase.pronoun!.gender;
    this.#meant.set(phrase, found);
    this.#add(found, phrase, 'pronoun');
    this.#mention(found, phrase);
  }

  #readNominal(phrase: Phrase): void {
    this.#readModifiers(phrase);
    const named = this.#appositions.get(phrase);
    if (named) {
      const cluster = this.#scene.clusters[named.name!]!;
      describeByApposition(this.#scene, phrase, cluster);
      const owner = this.#ownerOf(phrase);
      if (owner) this.#kinship.learn(owner, phrase.word, cluster);
      this.#add(cluster, phrase, 'nominal');
      if (named.from > phrase.from) this.#mention(cluster, phrase);
      return;
    }
    const known = this.#matchKin(phrase) ?? this.#matchNamed(phrase);
    if (known) {
      known.roles.add(phrase.word);
      this.#add(known, phrase, 'nominal');
      this.#mention(known, phrase);
      return;
    }
    const [attribution] = this.#sources.attributionsOf(phrase);
    this.#mention(this.nominals.take(phrase, attribution), phrase);
  }

  #matchKin(phrase: Phrase): Cluster | undefined {
    const owner = this.#ownerOf(phrase);
    return owner && this.#kinship.find(owner, phrase.word);
  }

  #matchNamed(phrase: Phrase): Cluster | undefined {
    if (phrase.determiner !== 'definite' && phrase.determiner !== 'demonstrative') return undefined;
    if (phrase.plural || this.nominals.hasComplement(phrase)) return undefined;
    const description = describe(this.#scene, phrase);
    const now = this.#timeOf(phrase);
    const quoted = this.#speech.isQuoted(phrase.head);
    const isSource = this.#sources.attributionsOf(phrase).length > 0;
    for (const [name, fits] of nominalRules) {
      const isKind = name.startsWith('of that kind');
      if (isKind && this.nominals.knows(phrase)) break;
      const found = chooseClear(
        this.#named.referents,
        (referent) => {
          const weight = weightAt(referent, now, quoted);
          return (!isKind || weight > leastForKind) && fits(description, referent.cluster) ? weight : 0;
        },
        closest.nominal,
      );
      if (found) return found.cluster;
    }
    if (isSource && phrase.determiner === 'definite' && speaksOfItself(description.word)) {
      const own = this.#subjectOf(now);
      if (own && description.others.length === 0) return own;
    }
    const inFocus = this.#inFocus(phrase, now);
    const compatriot = isSource ? (inFocus ?? this.#lastSpeaker) : undefined;
    if (compatriot && isOfUnknownPeople(description, compatriot)) return compatriot;
    const isTold = this.#tellsMore(phrase);
    return describesAgain(phrase, isSource, isTold) && !this.nominals.knows(phrase) ? inFocus : undefined;
  }

  /** "the former mayor", "the 61-year-old lawyer" */
  #tellsMore({ from, head }: Phrase): boolean {
    for (let i = from + 1; i < head; i++) if (/^former$|year-old$/.test(wordAt(this.#scene, i))) return true;
    return false;
  }

  /** The person spoken of a moment ago, where there is one alone; a little longer ago where there is none. */
  #inFocus(phrase: Phrase, now: number): Cluster | undefined {
    const people = this.#named.referents.filter(({ cluster }) => fitsAgain(phrase, cluster));
    const within = (most: number): Referent[] => people.filter(({ time }) => now - time <= most);
    const near = within(focus.near);
    const score = (referent: Referent): number => weightAt(referent, now, false);
    return chooseClear(near.length > 0 ? near : within(focus.far), score, closest.focus)?.cluster;
  }

  /** The one organisation of which the sentence tells as its subject. */
  #subjectOf(now: number): Cluster | undefined {
    const here = this.#named.referents.filter(({ time, cluster }) => time === now && cluster.type === 'ORG');
    return here.length === 1 && here[0]!.weight >= subjectWeight ? here[0]!.cluster : undefined;
  }

  #antecedent(phrase: Phrase): Cluster | undefined {
    const pronoun = phrase.pronoun!;
    if (pronoun.means === 'speaker' || pronoun.means === 'speakers') return undefined;
    const now = this.#timeOf(phrase);
    const quoted = this.#speech.isQuoted(phrase.head);
    const speaker = this.#speech.speakerAt(phrase.head, this.#sources);
    const place = placeOf(this.#scene, phrase);
    const isSource = this.#sources.attributionsOf(phrase).length > 0;
    const score = (referent: Referent): number => {
      const { cluster } = referent;
      const fit = fitOf(pronoun, cluster, isSource);
      if (fit === 0 || cluster === speaker) return 0;
      if (
        pronoun.place === 'object' &&
        referent.verb === place.verb &&
        place.verb >= 0 &&
        referent.time === now
      )
        return 0;
      const bonus =
        isSource && cluster === this.#lastSpeaker
          ? speakerBonus * speakerFading ** (now - this.#lastSpoke)
          : 0;
      const near = referent.time === now ? sameSentence : 1;
      const voice = isSource && this.#speakers.has(cluster) ? hasSpoken : 1;
      return voice * fit * (near * weightAt(referent, now, quoted) + bonus);
    };
    const all = [...this.#named.referents, ...this.#others.referents];
    return chooseClear(all, score, closest[pronoun.means])?.cluster;
  }

  #add(cluster: Cluster, phrase: Phrase, form: 'nominal' | 'pronoun'): void {
    const { tokens } = this.#scene;
    const mention = { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end, form };
    cluster.mentions.push(mention);
  }

  #mention(cluster: Cluster, phrase: Phrase): void {
    const attributions = this.#sources.attributionsOf(phrase);
    const telling = this.#telling(phrase);
    const discourse = cluster.names.size > 0 && !this.nominals.has(cluster) ? this.#named : this.#others;
    discourse.mention(cluster, attributions.length === 0 ? telling : { ...telling, weight: subjectWeight });
    if (attributions.length === 0) return;
    for (const attribution of attributions) this.#sources.setSpeaker(attribution, cluster);
    this.#lastSpeaker = cluster;
    this.#speakers.add(cluster);
    this.nominals.letSpeak(cluster);
    this.#lastSpoke = telling.time;
  }

  #telling(phrase: Phrase): Telling {
    const place = placeOf(this.#scene, phrase);
    return {
      time: this.#timeOf(phrase),
      weight: weightOf(place),
      quoted: this.#speech.isQuoted(phrase.head),
      verb: place.verb,
    };
  }

  #timeOf({ sentence }: Phrase): number {
    return this.#speech.timeOf(sentence);
  }
}
