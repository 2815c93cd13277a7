import type { Token } from '../annotations/index.ts';
import type { CoarseName } from './recognise-spans.ts';
import { createWordAt } from './words.ts';

const opening = /^["“‘'„«(]$/;
const closing = /^["”’'“»)]$/;
/** How many words a nickname has at most. */
const longest = 2;

/** "William “Buddy” Harkness": a first name, a nickname between marks and a surname are one name. */
export function joinNicknames(
  text: string,
  tokens: readonly Token[],
  names: readonly CoarseName[],
): CoarseName[] {
  const joined: CoarseName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last && name.firstToken < last.endToken) {
      if (name.endToken > last.endToken && name.type === 'PER')
        joined[joined.length - 1] = { ...last, end: name.end, endToken: name.endToken };
      continue;
    }
    const endToken = name.type === 'PER' ? endOfNickname(text, tokens, name) : undefined;
    joined.push(endToken === undefined ? name : { ...name, end: tokens[endToken - 1]!.end, endToken });
  }
  return joined;
}

/** The token after the surname that follows a nickname in or after the name. */
function endOfNickname(text: string, tokens: readonly Token[], name: CoarseName): number | undefined {
  const wordAt = createWordAt(text, tokens);
  const isCapital = (i: number): boolean => /^\p{Lu}\p{L}/u.test(wordAt(i));
  let i = name.firstToken + 1;
  while (i < name.endToken && !opening.test(wordAt(i))) i++;
  if (!opening.test(wordAt(i)) || tokens[i]!.end !== tokens[i + 1]?.start) return undefined;
  const first = ++i;
  while (i - first < longest && isCapital(i)) i++;
  const isNickname = i > first && closing.test(wordAt(i)) && tokens[i - 1]!.end === tokens[i]!.start;
  const isOneName = isCapital(i + 1) && text.slice(tokens[i]!.end, tokens[i + 1]!.start) === ' ';
  return isNickname && isOneName && i + 2 > name.endToken ? i + 2 : undefined;
}
