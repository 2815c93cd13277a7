import { gatherStock } from './gather-stock.ts';
import { normalizeGold } from './normalize-gold.ts';
import { createRandom } from './random.ts';
import { type CorpusLine, type TrainingDocument, toDocument } from './training-document.ts';
import { createHeadlineVariation } from './vary-headlines.ts';
import { createVariation } from './vary-names.ts';

/** Our own articles three times: as they are, read with a part of the lists forgotten, and so with other names; twice with other headlines. */
export function repeatArticles(lines: readonly CorpusLine[]): TrainingDocument[] {
  const vary = createVariation(gatherStock(lines), createRandom(7));
  const rewrite = createHeadlineVariation(createRandom(11));
  const read = (line: CorpusLine) => toDocument(normalizeGold(line), 'articles');
  const thinned = (line: CorpusLine) => ({ ...read(line), thinned: true });
  return [
    ...lines.map(read),
    ...lines.map(rewrite).map(thinned),
    ...lines.map(vary).map(rewrite).map(thinned),
  ];
}
