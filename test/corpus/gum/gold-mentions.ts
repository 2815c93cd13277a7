import type { GoldMention } from '../coreference/align-mentions.ts';
import { headOf, nameWords } from './gold-names.ts';
import type { GumDocument } from './read-gum.ts';

/** All mentions of GUM with their chains; the core is the last word of a name, else the head. */
export const goldMentions = (document: GumDocument): GoldMention[] =>
  document.mentions.map((mention) => {
    const core = document.words[nameWords(document, mention).at(-1) ?? headOf(document, mention)]!;
    return {
      start: document.words[mention.first]!.start,
      end: document.words[mention.last]!.end,
      core: { start: core.start, end: core.end },
      entity: mention.chain,
    };
  });
