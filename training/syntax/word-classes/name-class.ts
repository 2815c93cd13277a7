/** The class of a word: its likeliest tag, with the second where that has a fifth of the probability or more. */
export function nameClass(probabilities: Float64Array): string {
  const order = [...probabilities.keys()].sort((a, b) => probabilities[b]! - probabilities[a]!);
  const [first, second] = order as [number, number];
  return probabilities[second]! < 0.2 ? `${first}` : [first, second].sort((a, b) => a - b).join(' ');
}
