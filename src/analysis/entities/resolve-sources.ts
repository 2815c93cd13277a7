import type { Attribution, Mention, Name, Span } from '../annotations/index.ts';
import { overlaps } from '../annotations/index.ts';
import type { Cluster } from './cluster.ts';
import { countryOfPeople } from './countries.ts';
import type { Gender } from './genders.ts';
import { genderOfRole, isRole, roleCovers, titles } from './roles.ts';
import { SpeakingNominals } from './speaking-nominals.ts';

const pronouns = new Map<string, Gender>([
  ['he', 'male'],
  ['she', 'female'],
]);

/** People named so far, the one named last at the end. Bounded, so that long texts stay linear. */
const remembered = 24;

/**
 * Adds the sources of attributions that are pronouns or nominals ("he", "the vice minister") to the person whom they mean:
 * whose gender, roles and people agree, speakers before others, the one named last first. Returns the speakers known only by a
 * nominal ("the police").
 */
export function resolveSources(
  text: string,
  names: readonly Name[],
  clusters: readonly Cluster[],
  attributions: readonly Attribution[],
): readonly Cluster[] {
  const recent: Cluster[] = [];
  const nominals = new SpeakingNominals();
  let next = 0;
  let speaker: Cluster | undefined;
  for (const source of sourcesOf(attributions)) {
    for (; next < names.length && names[next]!.end <= source.end; next++)
      remember(recent, text, names, clusters, next);
    const named = nameIn(source, names, next);
    if (named !== undefined) {
      speaker = clusters[named]?.type === 'PERSON' ? clusters[named] : speaker;
      nominals.interrupt();
      continue;
    }
    const mention = text.slice(source.start, source.end).toLowerCase();
    const found = resolve(mention, recent, speaker);
    if (found) {
      addMention(found, source, pronouns.has(mention) ? 'pronoun' : 'nominal', mention);
      speaker = found;
      nominals.interrupt();
    } else if (!isNamed(source, names, next)) nominals.add(source, text.slice(source.start, source.end));
  }
  return nominals.clusters;
}

/** Whether a name has the very span of the source, which is then its mention already. */
const isNamed = (source: Span, names: readonly Name[], next: number): boolean => {
  for (let i = next - 1; i >= 0 && names[i]!.end > source.start; i--)
    if (names[i]!.start === source.start && names[i]!.end === source.end) return true;
  return false;
};

/** Sources in text order, each once, none overlapping another. */
function sourcesOf(attributions: readonly Attribution[]): readonly Span[] {
  const spans = attributions.flatMap(({ source }) => (source ? [source] : []));
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.filter((span, i) => i === 0 || spans[i - 1]!.end <= span.start);
}

/** The last person named inside the source, if any: "the Russian diplomat" names only a people, which is no speaker. */
function nameIn(source: Span, names: readonly Name[], next: number): number | undefined {
  for (let i = next - 1; i >= 0 && names[i]!.end > source.start; i--)
    if (names[i]!.type !== 'NORP' && overlaps(names[i]!, source)) return i;
  return undefined;
}

function remember(
  recent: Cluster[],
  text: string,
  names: readonly Name[],
  clusters: readonly Cluster[],
  index: number,
): void {
  const cluster = clusters[index]!;
  if (cluster.type !== 'PERSON') return;
  describe(cluster, text, names, clusters, index);
  const at = recent.indexOf(cluster);
  if (at >= 0) recent.splice(at, 1);
  recent.push(cluster);
  if (recent.length > remembered) recent.shift();
}

const titleWindow = 60;

/** Learns roles and people from the words before a name, and roles from an apposition after it. */
function describe(
  cluster: Cluster,
  text: string,
  names: readonly Name[],
  clusters: readonly Cluster[],
  index: number,
): void {
  const { start, end } = names[index]!;
  const before = text.slice(Math.max(0, start - titleWindow), start);
  const lead = /(?:[\p{L}-]+,? )+$/u.exec(before)?.[0].trim().split(/[\s]+/) ?? [];
  for (let i = lead.length - 1; i >= 0; i--) {
    const word = lead[i]!.toLowerCase().replace(/,$/, '');
    const nation = countryOfPeople(lead.slice(i - 1, i + 1).join(' ')) ?? countryOfPeople(lead[i]!);
    if (isRole(word) || titles.has(word)) addRole(cluster, word);
    else if (nation) {
      cluster.nationalities.add(nation.code);
      break;
    } else if (!/^\p{Lu}/u.test(lead[i]!) && !qualifiers.has(word)) break;
  }
  if (text[end] !== ',') return;
  const after = text
    .slice(end + 1, end + titleWindow)
    .split(/[,.;:“"\n]/)[0]!
    .toLowerCase();
  if (!/^ (?:an?|the|who is|one of) /.test(after)) return;
  const role = after.split(/\s+/).find(isRole);
  if (role && clusters.length > 0) addRole(cluster, role);
}

const qualifiers = new Set(
  'deputy vice foreign prime former acting senior chief interim new then'.split(' '),
);

function addRole(cluster: Cluster, role: string): void {
  cluster.roles.add(role);
  cluster.gender ??= titles.get(role) ?? genderOfRole(role);
}

function addMention(cluster: Cluster, { start, end }: Span, form: Mention['form'], mention: string): void {
  cluster.mentions.push({ start, end, form });
  cluster.gender ??= pronouns.get(mention) ?? genderOfRole(mention.split(' ').at(-1)!);
}

/** Whom a pronoun or nominal means: of those who fit, the last speaker, else the one named last. */
function resolve(
  mention: string,
  recent: readonly Cluster[],
  speaker: Cluster | undefined,
): Cluster | undefined {
  const gender = pronouns.get(mention);
  if (gender) return nearest(recent, speaker, (cluster) => !cluster.gender || cluster.gender === gender);
  const words = mention.split(/\s+/);
  if (words[0] !== 'the' || words.length > 6) return undefined;
  const role = words.at(-1)!;
  if (!isRole(role)) return undefined;
  const nations = words.flatMap((word, i) => {
    const pair = countryOfPeople(`${words[i - 1] ?? ''} ${word}`) ?? countryOfPeople(word);
    return pair ? [pair.code] : [];
  });
  const fits = (cluster: Cluster): boolean =>
    [...cluster.roles].some((known) => roleCovers(known, role)) &&
    (nations.length === 0 || nations.some((code) => cluster.nationalities.has(code)));
  return nearest(recent, speaker, fits);
}

function nearest(
  recent: readonly Cluster[],
  speaker: Cluster | undefined,
  fits: (cluster: Cluster) => boolean,
): Cluster | undefined {
  if (speaker && recent.includes(speaker) && fits(speaker)) return speaker;
  return recent.findLast(fits);
}
