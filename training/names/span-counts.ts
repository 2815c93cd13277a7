type Typed = readonly [start: number, end: number, type: string, ...unknown[]];
interface Count {
  right: number;
  read: number;
  gold: number;
}
const types = ['PER', 'ORG', 'LOC'] as const;
type Counts = Record<'all' | 'untyped' | (typeof types)[number], Count>;

/** Exact spans of people, organisations and places over documents: typed, of any type, and by type. */
export function countSpans(documents: readonly { gold: readonly Typed[]; read: readonly Typed[] }[]): Counts {
  const counts = Object.fromEntries(
    ['all', 'untyped', ...types].map((name) => [name, { right: 0, read: 0, gold: 0 }]),
  ) as unknown as Counts;
  for (const document of documents) {
    const [gold, read] = [document.gold, document.read].map((spans) => spans.filter(isCounted));
    add(counts.all, gold!.map(typedKey), read!.map(typedKey));
    add(counts.untyped, gold!.map(key), read!.map(key));
    for (const type of types) {
      const [goldOf, readOf] = [gold!, read!].map((spans) => spans.filter((span) => span[2] === type));
      add(counts[type], goldOf!.map(key), readOf!.map(key));
    }
  }
  return counts;
}

/** In per cent. */
export const f1 = ({ right, read, gold }: Count): number => (200 * right) / (read + gold || 1);

const isCounted = ([, , type]: Typed): boolean => (types as readonly string[]).includes(type);
const key = ([start, end]: Typed): string => `${start}-${end}`;
const typedKey = ([start, end, type]: Typed): string => `${start}-${end}-${type}`;

function add(count: Count, gold: readonly string[], read: readonly string[]): void {
  const wanted = new Set(gold);
  count.gold += wanted.size;
  count.read += read.length;
  count.right += read.filter((span) => wanted.has(span)).length;
}
