import type { Cluster } from '../cluster.ts';
import type { Gender } from '../genders.ts';
import { chooseClear } from './choose.ts';
import { Discourse, weightAt } from './discourse.ts';
import { placeOf, weightOf } from './grammar.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/** Few, because the vote is on who was named just before. */
const mindful = 8;
const closest = 0.6;
const leastShare = 0.75;

/** Gives people whose names do not tell it the gender of the pronouns that most often come right after them. */
export function learnGenders(scene: Scene, phrases: readonly Phrase[]): void {
  const votes = countVotes(scene, phrases);
  for (const [cluster, { male, female }] of votes) {
    if (male >= leastShare * (male + female)) cluster.gender ??= 'male';
    else if (female >= leastShare * (male + female)) cluster.gender ??= 'female';
  }
}

type Votes = Map<Cluster, Record<Gender, number>>;

function countVotes(scene: Scene, phrases: readonly Phrase[]): Votes {
  const votes: Votes = new Map();
  const people = new Discourse(mindful);
  for (const phrase of phrases) {
    const { pronoun, name, sentence } = phrase;
    const gender = pronoun?.gender;
    const named = name === undefined ? undefined : scene.clusters[name]!;
    const meant = gender ? likeliest(people, gender, sentence) : named?.type === 'PERSON' ? named : undefined;
    if (!meant) continue;
    const place = placeOf(scene, phrase);
    people.mention(meant, {
      time: sentence,
      weight: weightOf(place),
      quoted: false,
      verb: place.verb,
    });
    if (gender && !meant.gender) vote(votes, meant, gender);
  }
  return votes;
}

const likeliest = (people: Discourse, gender: Gender, now: number): Cluster | undefined =>
  chooseClear(
    people.referents,
    (referent) => ((referent.cluster.gender ?? gender) === gender ? weightAt(referent, now, false) : 0),
    closest,
  )?.cluster;

function vote(votes: Votes, cluster: Cluster, gender: Gender): void {
  const counted = votes.get(cluster) ?? { male: 0, female: 0 };
  counted[gender]++;
  votes.set(cluster, counted);
}
