import type { ContentRule } from './content.ts';

const answers = /^(?:yes|no|so|otherwise|same|opposite)$/;

/** "said no", "said the same of him" */
export const answerAfter: ContentRule = ({ words }, { entry, scope }, from) => {
  if (entry.lemma !== 'say') return undefined;
  const at = words[from] === 'the' ? from + 1 : from;
  if (at >= scope.to || !answers.test(words[at]!)) return undefined;
  const more = /^(?:of|for|about)$/.test(words[at + 1] ?? '') ? at + 3 : at + 1;
  const after = words[more] ?? '.';
  if (more > scope.to || !/^(?:[.,;!?]|in|when|while|as|because|to|and|but)$/.test(after)) return undefined;
  return { rule: 'answerAfter', part: { from, to: more } };
};
