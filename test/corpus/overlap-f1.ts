/** A span with its type, half-open. */
export type TypedSpan = readonly [start: number, end: number, type: string];

/** F1 in percent where any shared character counts: spans matched one to one, those that share most first. */
export function overlapF1(
  documents: readonly { readonly gold: readonly TypedSpan[]; readonly answer: readonly TypedSpan[] }[],
  typed: boolean,
): number {
  let [right, all] = [0, 0];
  for (const { gold, answer } of documents) {
    right += countMatches(gold, answer, typed);
    all += gold.length + answer.length;
  }
  return all === 0 ? 0 : (200 * right) / all;
}

function countMatches(gold: readonly TypedSpan[], answer: readonly TypedSpan[], typed: boolean): number {
  const pairs = answer.flatMap((one, j) =>
    gold.flatMap((other, i) => {
      const shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
      return shared > 0 && (!typed || one[2] === other[2]) ? [{ i, j, shared }] : [];
    }),
  );
  pairs.sort((a, b) => b.shared - a.shared || a.i - b.i || a.j - b.j);
  const [goldTaken, answerTaken] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of pairs) {
    if (goldTaken.has(i) || answerTaken.has(j)) continue;
    goldTaken.add(i);
    answerTaken.add(j);
  }
  return goldTaken.size;
}
