import type { Token } from '../annotations/index.ts';
import { tagSet } from './tag-set.ts';

const honorific = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Gen|Col|Capt|Sgt|Lt|Rev|Hon)$/;
const name = tagSet.indexOf('NNP');

/** "Mr Hook": a title without its full stop, which the treebanks hardly have, is part of the name behind it. */
export function retagHonorifics(text: string, tokens: readonly Token[], numbers: Uint8Array): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const { start, end } = tokens[i]!;
    if (
      end - start < 5 &&
      honorific.test(text.slice(start, end)) &&
      tagSet[numbers[i + 1]!]!.startsWith('NNP')
    )
      numbers[i] = name;
  }
}
