/**
 * How often words that stand for something named mean the right thing: `node training/anaphora/score.ts GENRE… [--errors]` over
 * GUM's documents of those genres (bio, court, interview, voyage, academic; the news documents are a test and only summed).
 */
import { createAnalyzer, type Entity } from '../../src/analysis/index.ts';
import { loadResources } from '../../src/resources/index.ts';
import { alignMentions, type GoldMention } from '../../test/corpus/coreference/align-mentions.ts';
import { scorePartitions } from '../../test/corpus/coreference/score-partitions.ts';
import { goldMentions } from '../../test/corpus/gum/gold-mentions.ts';
import { goldNames } from '../../test/corpus/gum/gold-names.ts';
import type { GumDocument } from '../../test/corpus/gum/read-gum.ts';
import { readGumGenre } from '../../test/corpus/score-coreference.ts';

interface Count {
  right: number;
  answered: number;
  wanted: number;
}
const genres = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const withErrors = process.argv.includes('--errors');
const analyze = createAnalyzer(loadResources());
const counts = new Map<string, Count>();
const documents = genres.flatMap(readGumGenre);
const pairs = documents.map((document) => {
  const { entities } = analyze(document.text);
  const gold = goldMentions(document);
  tally(document, gold, entities);
  const answer = entities.flatMap(({ mentions }, i) =>
    mentions.map(({ start, end }) => ({ start, end, entity: `${i}` })),
  );
  return alignMentions(document.text, gold, answer);
});

const order = [...counts].sort((a, b) => b[1].wanted - a[1].wanted);
for (const [word, { right, answered, wanted }] of order)
  console.log(
    word.padEnd(12),
    `precision ${percent(right, answered)} of ${answered}`.padEnd(28),
    `recall ${percent(right, wanted)} of ${wanted}`,
  );
console.log('all mentions', JSON.stringify(scorePartitions(pairs)));

/** A word is right where the entity's names are the gold chain's; it is wanted where the chain has a name. */
function tally(document: GumDocument, gold: readonly GoldMention[], entities: readonly Entity[]): void {
  const { text } = document;
  const nameAt = new Map(goldNames(document).map(({ start, end, chain }) => [`${start}-${end}`, chain]));
  const named = new Set(nameAt.values());
  const chainOf = new Map(
    entities.map((entity) => [
      entity,
      mostFrequent(entity.mentions.flatMap(({ start, end }) => nameAt.get(`${start}-${end}`) ?? [])),
    ]),
  );
  for (const { start, end, entity: chain, core } of gold) {
    const word = classOf(text.slice(start, end));
    if (nameAt.has(`${core.start}-${core.end}`) || isNameLike(gold, nameAt, core)) continue;
    if (named.has(chain)) count(word).wanted++;
    const found = entities.find(({ mentions }) =>
      mentions.some(
        (mention) =>
          mention.form !== 'name' &&
          mention.start <= core.start &&
          mention.end >= core.end &&
          mention.start >= start &&
          mention.end <= end,
      ),
    );
    if (!found || !chainOf.get(found)) continue;
    count(word).answered++;
    if (chainOf.get(found) === chain) count(word).right++;
    else if (withErrors)
      console.log(
        document.id,
        JSON.stringify(text.slice(Math.max(0, start - 160), start)),
        '[[',
        text.slice(start, end),
        ']] as',
        found.name,
      );
  }
}

function isNameLike(
  _gold: readonly GoldMention[],
  names: ReadonlyMap<string, string>,
  core: { end: number },
): boolean {
  for (const key of names.keys()) if (key.endsWith(`-${core.end}`)) return true;
  return false;
}

function classOf(words: string): string {
  const lower = words.toLowerCase();
  if (/^(?:he|him|his|himself)$/.test(lower)) return 'he';
  if (/^(?:she|her|hers|herself)$/.test(lower)) return 'she';
  if (/^(?:it|its|itself)$/.test(lower)) return 'it';
  if (/^(?:they|them|their|theirs|themselves)$/.test(lower)) return 'they';
  if (/^(?:i|me|my|mine|myself)$/.test(lower)) return 'I';
  if (/^(?:we|us|our|ours|you|your|yours|who|which|that|this|these|those)$/.test(lower))
    return 'other pronoun';
  return /^(?:the|this|that|these|those) /.test(lower)
    ? 'the …'
    : /^(?:an?) /.test(lower)
      ? 'a …'
      : /^(?:his|her|its|their|my|our|your) /.test(lower)
        ? 'his …'
        : 'bare';
}

function count(word: string): Count {
  const known = counts.get(word) ?? { right: 0, answered: 0, wanted: 0 };
  counts.set(word, known);
  return known;
}

function percent(part: number, all: number): string {
  return all === 0 ? '–' : ((100 * part) / all).toFixed(1);
}

function mostFrequent(values: readonly string[]): string | undefined {
  return [...Map.groupBy(values, (value) => value)].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}
