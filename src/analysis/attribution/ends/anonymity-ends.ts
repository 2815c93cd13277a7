import { finite } from '../../syntax/index.ts';
import type { EndRule } from './turn.ts';

/** "who asked not to be identified | said", "who didn’t want to be named | warned": the verb of the sentence. */
export const anonymityEnds: EndRule = ({ words, tags }, _, { at }) =>
  words[at - 2] === 'be' &&
  /^(?:named|identified|quoted|cited|photographed)$/.test(words[at - 1]!) &&
  finite.test(tags[at]!);
