import { bestAssignment } from './best-assignment.ts';
import { type Chain, type Measure, sharedMentions } from './partition.ts';

type Similarity = (gold: Chain, answer: Chain) => number;

/** CEAF (Luo 2005): entities aligned one to one so that their similarity is greatest. */
const ceaf =
  (similarity: Similarity): Measure =>
  (gold, answer) => {
    const similarities = gold.map((chain) => answer.map((other) => similarity(chain, other)));
    const right = bestAssignment(similarities).reduce(
      (sum, column, row) => sum + (similarities[row]![column] ?? 0),
      0,
    );
    const selfSimilarity = (chains: readonly Chain[]) =>
      chains.reduce((sum, chain) => sum + similarity(chain, chain), 0);
    return {
      recall: { right, all: selfSimilarity(gold) },
      precision: { right, all: selfSimilarity(answer) },
    };
  };

/** Luo's φ3: how many mentions two entities share. */
export const ceafMention: Measure = ceaf(sharedMentions);

/** Luo's φ4: the share of their mentions that two entities have in common. */
export const ceafEntity: Measure = ceaf((a, b) => (2 * sharedMentions(a, b)) / (a.size + b.size));
