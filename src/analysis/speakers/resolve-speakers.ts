import type { Attribution, Entity, MentionForm, Quote, Span, Speaker, Via } from '../annotations/index.ts';
import { createGovernmentIndex, type GovernmentIndex } from './government-index.ts';
import { createMentionIndex, type MentionIndex } from './mention-index.ts';
import { splitSource, withoutApposition } from './split-source.ts';

const pronoun =
  /^(?:i|you|he|she|it|we|they|him|her|them|us|me|who|whom|which|that|this|these|those|some|others|one|himself|herself)$/i;

/** Quotes in text order, one an attribution. */
export function resolveSpeakers(
  text: string,
  attributions: readonly Attribution[],
  entities: readonly Entity[],
): readonly Quote[] {
  const index = createMentionIndex(entities);
  const governments = createGovernmentIndex(entities);
  return attributions.map(({ kind, parts, cue, source, via, confidence }) => ({
    kind,
    parts,
    cue,
    speaker: source && resolveSpeaker(text, source, index, governments),
    via: via.map((span) => resolveVia(span, index)),
    confidence,
  }));
}

const resolveVia = ({ start, end }: Span, index: MentionIndex): Via => ({
  start,
  end,
  entity: index.endingIn({ start, end })?.entity,
});

function resolveSpeaker(
  text: string,
  source: Span,
  index: MentionIndex,
  governments: GovernmentIndex,
): Speaker {
  const heads = splitSource(text, source);
  const spoken = heads.flatMap((head) => {
    const titled = heads.length === 1 ? titledEntity(text, source, index) : undefined;
    const entity = headEntity(text, head, index) ?? titled;
    return entity === undefined
      ? []
      : [governments.behind(text.slice(head.start, head.end), entity) ?? entity];
  });
  if (spoken.length === 0) spoken.push(...ownEntity(source, index));
  return { mention: source, form: formOf(text, source, index), entities: [...new Set(spoken)] };
}

/** A speaker known only by these very words, or by those with which they begin or end: "the police", "officials who saw it". */
function ownEntity(source: Span, index: MentionIndex): number[] {
  const mention = index.spanning(source) ?? index.nominalStarting(source);
  if (mention) return [mention.entity];
  const last = index.endingIn(source);
  return last?.form === 'nominal' ? [last.entity] : [];
}

/** The entity of the mention that ends the head: "Mikhail Rudenko" of "Russian Deputy Foreign Minister Mikhail Rudenko". */
function headEntity(text: string, head: Span, index: MentionIndex): number | undefined {
  const relative = /^(?:who|which|whom|that)$/i.test(text.slice(head.start, head.end));
  return (relative ? index.endingNear(head.start) : undefined)?.entity ?? index.endingIn(head)?.entity;
}

/** "Minister of Education Ada Byron": a name at the end that no preposition leads to. */
function titledEntity(text: string, source: Span, index: MentionIndex): number | undefined {
  const mention = index.endingIn(withoutApposition(text, source));
  if (mention?.form !== 'name' || mention.start <= source.start) return undefined;
  const before = text.slice(Math.max(source.start, mention.start - 24), mention.start);
  return leadsTo.test(before) ? undefined : mention.entity;
}

const leadsTo =
  /(?:[’']s?|[,;]| (?:of|for|to|by|with|from|in|at|on|and|than|about|the|a|an))\s+(?:(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|President)\.?\s+)?$/u;

function formOf(text: string, source: Span, index: MentionIndex): MentionForm {
  if (pronoun.test(text.slice(source.start, source.end))) return 'pronoun';
  const mention = index.endingIn(splitSource(text, source)[0]!);
  if (mention) return mention.form;
  return /^(?:the |a |an |one |two |some |many |several |his |her |its |their )/i.test(
    text.slice(source.start, source.start + 8),
  ) || /^\p{Ll}/u.test(text.slice(source.start, source.start + 2))
    ? 'nominal'
    : 'name';
}
