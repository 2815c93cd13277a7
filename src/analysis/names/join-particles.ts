import type { Token } from '../annotations/index.ts';
import type { CoarseName } from './recognise-spans.ts';
import { createWordAt } from './words.ts';

const particle = /^(?:van|von|der|den|de|da|do|dos|das|del|della|di|du|la|le|ten|ter|bin|ibn|zu|zur|zum)$/;
const mostParticles = 3;

/** "Erik" + "ten Hag": a person's name goes on over its small words to the capital behind them. */
export function joinParticles(
  text: string,
  tokens: readonly Token[],
  names: readonly CoarseName[],
): CoarseName[] {
  const word = createWordAt(text, tokens);
  const joined: CoarseName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && before.endToken > name.firstToken) joined[joined.length - 1] = until(before, name.endToken);
    else joined.push(name);
    const last = joined.at(-1)!;
    let end = last.endToken;
    while (end < last.endToken + mostParticles && particle.test(word(end))) end++;
    if (last.type === 'PER' && end > last.endToken && /^\p{Lu}/u.test(word(end)))
      joined[joined.length - 1] = until(last, end + 1);
  }
  return joined;

  function until(name: CoarseName, endToken: number): CoarseName {
    return {
      ...name,
      endToken: Math.max(name.endToken, endToken),
      end: tokens[Math.max(name.endToken, endToken) - 1]!.end,
    };
  }
}
