import type { Attribution, Entity, Name, Quote } from '../../src/analysis/annotations/index.ts';
import { gatherEntities } from '../../src/analysis/entities/index.ts';
import { splitParagraphs } from '../../src/analysis/layout/index.ts';
import { findNames } from '../../src/analysis/names/index.ts';
import { findQuotations } from '../../src/analysis/quotations/index.ts';
import { resolveSpeakers } from '../../src/analysis/speakers/index.ts';
import { tagTokens } from '../../src/analysis/syntax/index.ts';
import { splitSentences, splitTokens } from '../../src/analysis/tokens/index.ts';
import { findValues } from '../../src/analysis/values/index.ts';
import { loadResources } from '../../src/resources/index.ts';
import type { Mention } from './coreference/align-mentions.ts';

const resources = loadResources();

/** What the stages after names and attributions make of those that are given. */
export function gatherGiven(
  text: string,
  names: readonly Name[] | undefined,
  attributions: readonly Attribution[],
): { readonly entities: readonly Entity[]; readonly quotes: readonly Quote[] } {
  const paragraphs = splitParagraphs(text);
  const tokens = splitTokens(text, paragraphs);
  const sentences = splitSentences(text, paragraphs, tokens);
  const syntax = tagTokens(text, tokens, sentences, resources.syntax);
  const found = names ?? findNames(text, tokens, sentences, resources.names);
  const values = names ? [] : findValues(text, tokens, sentences, undefined);
  const quotations = findQuotations(text, paragraphs);
  const entities = gatherEntities(
    text,
    paragraphs,
    sentences,
    tokens,
    syntax,
    found,
    values,
    quotations,
    attributions,
  );
  return { entities, quotes: resolveSpeakers(text, attributions, entities) };
}

/** Names gathered into entities. */
export const groupGivenNames = (text: string, names: readonly Name[]): Mention[] =>
  gatherGiven(text, names, []).entities.flatMap(({ mentions }, entity) =>
    mentions
      .filter(({ form }) => form === 'name')
      .map(({ start, end }) => ({ start, end, entity: `${entity}` })),
  );
