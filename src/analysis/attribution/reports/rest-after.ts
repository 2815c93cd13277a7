import { finite } from '../../syntax/index.ts';
import { clip } from '../contents/index.ts';
import type { Cue } from '../cue.ts';
import { isReport } from '../cue-lexicon.ts';
import { findEnd } from '../ends/index.ts';
import { isTitle, namesWork } from '../is-title.ts';
import type { Range, Reading } from '../reading.ts';
import { endsWithQuotation } from './ends-with-quotation.ts';

/** "It was hard, he said, because …": what hangs on what is said, not on the saying. */
const reason = /^(?:because|so|since|if|unless|although|though)$/;

/** "wrote in her memoir, “The Dock.”" */
const works =
  /^(?:memoir|book|novel|autobiography|biography|album|film|essay|column|song|article|show|series|documentary|podcast)$/;
const entitles = /^(?:titled|entitled|called|named|dubbed|headlined)$/;

/** "…, he said, “…”": what goes on after the cue. */
export function restAfter(reading: Reading, cue: Cue, at: number, quoted: boolean): Range | undefined {
  const { words, tags, quotationAt, quotations } = reading;
  let i = at;
  while (i < cue.scope.to && i < at + 12 && words[i] !== ',' && quotationAt[i] === quotationAt[cue.verb]) i++;
  if (words[i] === ',') i++;
  if (i >= cue.scope.to || (i === at && !quoted)) return undefined;
  const quotation =
    quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[cue.verb]
      ? quotations[quotationAt[i]!]
      : undefined;
  if (quotation?.from === i && works.test(words[i - 2]!) && namesWork(reading, quotation)) return undefined;
  if (quotation?.from === i)
    return !reportsBetween(reading, at, i) &&
      (/^[,:—–-]$/.test(words[i - 1]!) ||
        (i === at && /^(?:VB|PRP|NNP)/.test(tags[i - 1]!)) ||
        (!/^(?:POS|DT)$/.test(tags[i - 1]!) && !entitles.test(words[i - 1]!) && !isTitle(reading, quotation)))
      ? quotation
      : undefined;
  const behind = quoted ? behindGesture(reading, cue, i) : undefined;
  if (behind) return behind;
  if (quoted && /^(?:CC|VBN)$/.test(tags[i]!)) return undefined; // "he said, flanked by deputies"
  const resumes = words[i - 1] === ',' && words[i] === 'that' && tags[i] === 'IN'; // "The risk, she said, that it"
  if (!resumes && endsWithQuotation(reading, cue, cue.group.from)) return undefined;
  const verb = /^RB/.test(tags[i]!) ? i + 1 : i;
  if ((i !== at + 1 && !resumes) || tags[verb] === 'VBG') return undefined;
  if (quoted && !/^(?:VB|MD|TO)/.test(tags[verb]!) && !resumes && !holdsQuotation(reading, cue, i))
    return undefined;
  if (tags[i] === 'IN' && !resumes && !reason.test(words[i]!) && !holdsQuotation(reading, cue, i))
    return undefined;
  const part = clip(reading, cue, { from: i, to: findEnd(reading, cue, i, 'clause') });
  return part.to > part.from + 1 ? part : undefined;
}

/** "…, she said, her voice breaking, “…”": how it is said stands before the quotation that goes on. */
function behindGesture(reading: Reading, cue: Cue, from: number): Range | undefined {
  const { words, tags, quotationAt, quotations } = reading;
  if (!/^(?:PRP\$|VBG|VBN|IN|RB)$/.test(tags[from]!)) return undefined;
  for (let i = from; i < cue.scope.to && !finite.test(tags[i]!); i++) {
    const quotation = quotationAt[i] === quotationAt[cue.verb] ? undefined : quotations[quotationAt[i]!];
    if (quotation) return words[i - 1] === ',' && !reportsBetween(reading, from, i) ? quotation : undefined;
  }
  return undefined;
}

/** "…, she said, by “holding out”": words of the speaker stand in what follows. */
function holdsQuotation({ quotationAt }: Reading, { scope, verb }: Cue, from: number): boolean {
  for (let i = from; i < scope.to && i < from + 12; i++)
    if (quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[verb]) return true;
  return false;
}

/** "“The risk,” said Ada Byron, a doctor, “is…”": a quotation that goes on after a longer source. */
export function laterQuotation(reading: Reading, cue: Cue, at: number): Range | undefined {
  const { words, quotationAt, quotations } = reading;
  for (let i = at; i < Math.min(cue.scope.to, at + 45); i++) {
    const quotation = quotationAt[i] === quotationAt[cue.verb] ? undefined : quotations[quotationAt[i]!];
    if (quotation)
      return quotation.from === i && words[i - 1] === ',' && !reportsBetween(reading, at, i)
        ? quotation
        : undefined;
  }
  return undefined;
}

/** "she said, adding, “…”": another report leads to the quotation. */
function reportsBetween({ words, tags }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^VB[DGZP]$/.test(tags[i]!) && isReport(words[i])) return true;
  return false;
}
