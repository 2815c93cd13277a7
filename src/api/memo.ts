/** Remembers what a function makes of a word, for the few words that most requests say. Forgets all when they become many. */
export function memo<Value>(
  compute: (word: string | undefined) => Value,
): (word: string | undefined) => Value {
  const known = new Map<string | undefined, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = compute(word);
    if (known.size >= mostWords) known.clear();
    if ((word?.length ?? 0) <= longestWord) known.set(word, value);
    return value;
  };
}

const mostWords = 500;
const longestWord = 1_000;
