import { inflateRawSync } from 'node:zlib';
import {
  type Entity,
  type EntityLink,
  type EntityValue,
  entityTypes,
  type Mention,
  mentionForms,
  type Paragraph,
  paragraphRoles,
  type Quote,
  quoteKinds,
  type Span,
  type Speaker,
  type Via,
} from '../../analysis/annotations/index.ts';
import type { ServedAnalysis } from '../analysed-article.ts';
import type { AnalysisRows, EntityRow, ParagraphRow, QuoteRow, ValueRow } from './rows.ts';

/** Reads what `packAnalysis` wrote. Throws where the bytes are anything else. */
export function unpackAnalysis(bytes: Uint8Array): ServedAnalysis {
  const [paragraphs, quotes, entities] = JSON.parse(inflateRawSync(bytes).toString()) as AnalysisRows;
  return {
    paragraphs: paragraphs.map(unpackParagraph),
    quotes: quotes.map(unpackQuote),
    entities: entities.map(unpackEntity),
  };
}

const unpackParagraph = ([start, end, role]: ParagraphRow, index: number): Paragraph => ({
  start,
  end,
  number: index + 1,
  role: paragraphRoles[role]!,
});

const unpackQuote = ([kind, parts, cue, speaker, via, confidence]: QuoteRow): Quote => ({
  kind: quoteKinds[kind]!,
  parts: byTurns(parts, 2, ([start, end]): Span => ({ start: start!, end: end! })),
  cue: cue ? { start: cue[0], end: cue[1] } : undefined,
  speaker: speaker ? unpackSpeaker(speaker) : undefined,
  via: byTurns(via, 3, unpackVia),
  confidence,
});

const unpackSpeaker = ([start, end, form, ...entities]: readonly number[]): Speaker => ({
  mention: { start: start!, end: end! },
  form: mentionForms[form!]!,
  entities,
});

const unpackVia = ([start, end, entity]: readonly number[]): Via => ({
  start: start!,
  end: end!,
  entity: entity! < 0 ? undefined : entity,
});

const unpackEntity = ([type, name, aliases, salience, value, links, mentions]: EntityRow): Entity => ({
  type: entityTypes[type]!,
  name,
  aliases,
  salience,
  value: unpackValue(value),
  links: byTurns(links, 2, ([scheme, id]): EntityLink => ({ scheme: scheme!, id: id! })),
  mentions: byTurns(mentions, 3, unpackMention),
});

const unpackMention = ([start, end, form]: readonly number[]): Mention => ({
  start: start!,
  end: end!,
  form: mentionForms[form!]!,
});

function unpackValue(value: ValueRow): EntityValue | undefined {
  if (value === null || typeof value === 'string') return value ?? undefined;
  const [min, max, unit, approximate] = value;
  return {
    min: min ?? undefined,
    max: max ?? undefined,
    unit: unit ?? undefined,
    approximate: approximate === 1,
  };
}

/** Cuts a run into pieces of `width` and reads each. */
function byTurns<Item, Result>(
  run: readonly Item[],
  width: number,
  read: (piece: readonly Item[]) => Result,
): Result[] {
  const results: Result[] = [];
  for (let at = 0; at < run.length; at += width) results.push(read(run.slice(at, at + width)));
  return results;
}
