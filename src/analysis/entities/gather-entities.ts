import {
  type Attribution,
  byPosition,
  type Entity,
  type Name,
  type Paragraph,
  type Quotation,
  type Sentence,
  type Syntax,
  type Token,
  type Value,
} from '../annotations/index.ts';
import { resolveAnaphora } from './anaphora/resolve-anaphora.ts';
import type { Cluster } from './cluster.ts';
import { withoutCompatriots } from './compatriots.ts';
import { countryOf } from './countries.ts';
import { groupNames, valueTypes } from './group-names.ts';
import { linkEntity } from './link-entity.ts';
import { mergeNamed } from './overlaps.ts';
import { parsePersonName } from './person-names.ts';
import { withoutCapitals } from './place-case.ts';

/** Entities in text order of their first mention, each mention in exactly one. */
export function gatherEntities(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  syntax: Syntax,
  names: readonly Name[],
  values: readonly Value[],
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly Entity[] {
  const named = withoutCompatriots(text, tokens, syntax, mergeNamed(names, values));
  const clusters = groupNames(text, named);
  const unnamed = resolveAnaphora({
    text,
    sentences,
    tokens,
    syntax,
    named,
    clusters,
    quotations,
    attributions,
  });
  const entities = [...new Set([...clusters, ...unnamed])].map((cluster) =>
    toEntity(cluster, text, paragraphs),
  );
  return entities.sort((a, b) => byPosition(a.mentions[0]!, b.mentions[0]!));
}

function toEntity(cluster: Cluster, text: string, paragraphs: readonly Paragraph[]): Entity {
  const names = [...cluster.names.keys()];
  const name = canonicalName(cluster, names);
  const mentions = cluster.mentions.toSorted(byPosition);
  return {
    type: cluster.type,
    name,
    aliases: names.filter((alias) => alias !== name),
    salience: salienceOf(cluster, mentions[0]!.start, text.length, paragraphs),
    value: cluster.value,
    links: linkEntity(cluster, name, text),
    mentions,
  };
}

/** The longest form without title, in small letters rather than capitals; a country's usual name where the text uses it; of values the first form. */
function canonicalName({ type, value, mentions }: Cluster, names: readonly string[]): string {
  const first = names[0]!;
  if (value !== undefined || mentions.every(({ form }) => form !== 'name')) return first;
  const country = type === 'GPE' || type === 'LOC' ? countryOf(first)?.name : undefined;
  if (country) return country;
  const bare = type === 'PERSON' ? names.map(withoutTitle) : names;
  const longest = bare.reduce((best, name) => (isFuller(name, best) ? name : best));
  return type === 'GPE' || type === 'LOC' ? withoutCapitals(longest) : longest;
}

const isFuller = (name: string, best: string): boolean =>
  name.length > best.length || (name.length === best.length && /\p{Ll}/u.test(name) && !/\p{Ll}/u.test(best));

function withoutTitle(name: string): string {
  const words = name.split(' ');
  const kept = parsePersonName(name)?.words.length ?? words.length;
  return /\b(?:jr|sr|ii|iii|iv)\.?$/i.test(name) ? name : words.slice(-kept).join(' ');
}

/**
 * Half for how often it is mentioned (n mentions give 1 - 2 ** (-n / 4)), three tenths for how early it comes, two tenths
 * for standing in the lead. Values weigh a tenth of that.
 */
function salienceOf(
  { mentions, type }: Cluster,
  start: number,
  length: number,
  paragraphs: readonly Paragraph[],
): number {
  const often = 1 - 2 ** (-mentions.length / 4);
  const early = 1 - start / Math.max(1, length);
  const lead = paragraphs[0]?.role === 'lead' && start < paragraphs[0].end ? 1 : 0;
  const salience = 0.5 * often + 0.3 * early + 0.2 * lead;
  return Number((valueTypes.has(type) ? salience / 10 : salience).toFixed(4));
}
