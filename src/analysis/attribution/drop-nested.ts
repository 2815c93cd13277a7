import { type Finding, isRelative } from './finding.ts';
import type { Range, Reading } from './reading.ts';

/**
 * Drops what is said inside what somebody says: of "He said that they met and discussed trade", "discussed" is theirs and
 * the whole is his. What follows a comma and has a speaker of its own is kept: "He said they won, adding that…".
 */
export function dropNested(reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  const outer: Finding[] = [];
  return findings.filter((finding) => {
    const holder = outer.slice(-nearby).findLast((other) => holds(other, finding));
    if (!holder) {
      outer.push(finding);
      return true;
    }
    return isOwn(reading, holder, finding);
  });
}

/** How many attributions back one may hold another, so that time stays linear. */
const nearby = 8;
const clauses = new Set(['clauseAfter', 'bareClauseAfter', 'clauseBefore', 'accordingTo', 'infinitiveAfter']);

function isOwn(reading: Reading, holder: Finding, finding: Finding): boolean {
  const { words } = reading;
  const { cue, source } = finding;
  const first = Math.min(source?.from ?? Infinity, cue!.from);
  const start = words[first - 1] === 'with' ? first - 1 : first; // ", with Hook saying"
  if (namesInRelative(reading, finding)) return true;
  if (isRelative(reading, finding)) return words[start - 1] === ',' || holder.rule === 'objectAfter';
  if (isTold(reading, holder, finding)) return false;
  if (clauses.has(holder.rule)) return words[start - 1] === ',';
  return source !== undefined && holder.parts.some((part) => source.from >= part.from);
}

/** Whether the holder tells of it: nouns, what would be said or had been said, and whatever a source is named for. */
function isTold({ tags }: Reading, holder: Finding, { rule, cue, source }: Finding): boolean {
  if (rule === 'nounCue' || rule === 'accordingTo' || /^VBN?$/.test(tags[cue!.to - 1]!)) return true;
  if (!source) return false;
  if (rule === 'namedGapAfter' && tags[source.from] === 'PRP') return true; // "what he calls a mess"
  return holder.rule === 'accordingTo' && holder.parts.some((part) => inside(source, part));
}

/** ", which he called “a mess”": words in quotation marks that a clause of its own tells of somebody. */
function namesInRelative({ words, quotationAt }: Reading, { parts, cue, source }: Finding): boolean {
  if (!source || source.from > cue!.from) return false;
  if (!parts.some(({ from, to }) => quotationAt[from]! >= 0 || quotationAt[to - 1]! >= 0)) return false;
  const before = source.from - 1;
  return /^(?:which|who|whom)$/.test(words[before]!) && /^(?:[,—–-]|--)$/.test(words[before - 1] ?? '');
}

/** Whether one finding's cue lies inside what the other holds as said. */
const holds = ({ parts, cue: own }: Finding, { cue }: Finding): boolean =>
  cue !== undefined && own?.from !== cue.from && parts.some((part) => inside(cue, part));

const inside = (inner: Range, outer: Range): boolean => outer.from <= inner.from && inner.to <= outer.to;
