import { parseWeightedList, type Weighted } from '../requests/index.ts';
import { type Coding, codings } from './content-codings.ts';

/**
 * The codings that `Accept-Encoding` allows (RFC 9110, 12.5.3), the best first: what the client likes better, then what is smaller.
 * Identity is always among them unless it is ruled out. Without the field it is the only one, though any would be allowed.
 */
export function acceptableCodings(field: string | undefined): readonly Coding[] {
  const wishes = parseWeightedList(field ?? '');
  const liked = codings.map((coding) => ({ coding, quality: qualityOf(coding, wishes) }));
  return liked
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ coding }) => coding);
}

/** Less than any quality that a client can write. */
const unwritten = 1e-4;

function qualityOf(coding: Coding, wishes: readonly Weighted[]): number {
  const names = coding === 'gzip' ? ['gzip', 'x-gzip'] : [coding];
  const wish = wishes.find(({ name }) => names.includes(name)) ?? wishes.find(({ name }) => name === '*');
  return wish?.quality ?? (coding === 'identity' ? unwritten : 0);
}
