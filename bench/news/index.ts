/**
 * Articles to measure with: sentences of openly licensed corpora, shuffled so that every text is another and names what others do not. The
 * same number gives the same article. Nothing of it is committed.
 */

export { createRandom } from '../../training/names/random.ts';
export { composeText } from './compose-text.ts';
export { type Passages, readPassages } from './passages.ts';
export { idOf, writeArticles } from './write-articles.ts';
