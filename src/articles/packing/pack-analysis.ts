import { deflateRawSync } from 'node:zlib';
import {
  type Entity,
  type EntityValue,
  entityTypes,
  mentionForms,
  type Paragraph,
  paragraphRoles,
  type Quote,
  quoteKinds,
  type Speaker,
} from '../../analysis/annotations/index.ts';
import type { ServedAnalysis } from '../analysed-article.ts';
import type { AnalysisRows, EntityRow, ParagraphRow, QuoteRow, ValueRow } from './rows.ts';

/** A property that is not packed here has a place in no row: the compiler says so where a rest is not empty. */
type Nothing = Record<string, never>;

/** Packs what is served of an analysis, in memory of its own, which may be handed to another thread. */
export function packAnalysis({ paragraphs, quotes, entities }: ServedAnalysis): Uint8Array {
  const rows: AnalysisRows = [paragraphs.map(packParagraph), quotes.map(packQuote), entities.map(packEntity)];
  return withOwnMemory(deflateRawSync(JSON.stringify(rows)));
}

/** What zlib gives lies in a chunk of 16 kB, which it would keep. */
const withOwnMemory = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

function packParagraph({ number: _fromItsPlace, start, end, role, ...rest }: Paragraph): ParagraphRow {
  rest satisfies Nothing;
  return [start, end, paragraphRoles.indexOf(role)];
}

function packQuote({ kind, parts, cue, speaker, via, confidence, ...rest }: Quote): QuoteRow {
  rest satisfies Nothing;
  return [
    quoteKinds.indexOf(kind),
    parts.flatMap(({ start, end }) => [start, end]),
    cue ? [cue.start, cue.end] : null,
    speaker ? packSpeaker(speaker) : null,
    via.flatMap(({ start, end, entity = -1 }) => [start, end, entity]),
    confidence,
  ];
}

function packSpeaker({ mention, form, entities, ...rest }: Speaker): number[] {
  rest satisfies Nothing;
  return [mention.start, mention.end, mentionForms.indexOf(form), ...entities];
}

function packEntity({ type, name, aliases, salience, value, links, mentions, ...rest }: Entity): EntityRow {
  rest satisfies Nothing;
  return [
    entityTypes.indexOf(type),
    name,
    aliases,
    salience,
    packValue(value),
    links.flatMap(({ scheme, id }) => [scheme, id]),
    mentions.flatMap(({ start, end, form }) => [start, end, mentionForms.indexOf(form)]),
  ];
}

function packValue(value: EntityValue | undefined): ValueRow {
  if (typeof value !== 'object') return value ?? null;
  const { min, max, unit, approximate, ...rest } = value;
  rest satisfies Nothing;
  return [min ?? null, max ?? null, unit ?? null, approximate ? 1 : 0];
}
