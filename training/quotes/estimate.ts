/** How often something was found, and how often it was right; the latter may be a share. */
export interface Tally {
  readonly all: number;
  readonly right: number;
}
/** Tallies by class ("clauseAfter mixed"). */
export type Tallies = ReadonlyMap<string, Tally>;

/** What is supposed of a class before its examples are seen counts as so many examples. */
const prior = 6;

/**
 * The chance that each class is right: as the news says, drawn towards what the other texts say of the class, and those towards what
 * all texts say of its kind.
 */
export function estimate(news: Tallies, others: Tallies): Map<string, number> {
  const classes = new Set([...news.keys(), ...others.keys()]);
  return new Map(
    [...classes].sort().map((name) => {
      const usual = (ofKind(name, news) + ofKind(name, others)) / 2;
      return [name, draw(news.get(name), draw(others.get(name), usual))];
    }),
  );
}

const draw = ({ all, right }: Tally = { all: 0, right: 0 }, usual: number): number =>
  (right + prior * usual) / (all + prior);

/** How often classes of the kind are right. */
function ofKind(name: string, tallies: Tallies): number {
  const same = [...tallies].filter(([other]) => kindOf(other) === kindOf(name)).map(([, tally]) => tally);
  const sum = (of: 'all' | 'right'): number => same.reduce((total, tally) => total + tally[of], 0);
  return (sum('right') + 1) / (sum('all') + 2);
}

const kindOf = (name: string): string => name.slice(name.indexOf(' ') + 1);
