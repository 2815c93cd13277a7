/** "inches" → "inch", "centuries" → "century", "feet" → "foot" */
export function singular(word: string): string {
  if (word === 'feet') return 'foot';
  if (word.endsWith('ches')) return word.slice(0, -2);
  if (word.endsWith('uries') || word.endsWith('nnies')) return `${word.slice(0, -3)}y`;
  return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
