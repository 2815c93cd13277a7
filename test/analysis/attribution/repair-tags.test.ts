import { expect, test } from 'vitest';
import type { Name } from '../../../src/analysis/annotations/index.ts';
import { repairTags } from '../../../src/analysis/attribution/tags/index.ts';

/** Reads "Byron/VB said/JJ" and gives the tags after the repairs. */
function repair(tagged: string, names: readonly string[] = []): string {
  const pairs = tagged.split(' ').map((pair) => pair.split('/') as [string, string]);
  const text = pairs.map(([word]) => word).join(' ');
  let at = 0;
  const tokens = pairs.map(([word]) => {
    const start = at;
    at += word.length + 1;
    return { start, end: start + word.length, kind: 'word' as const };
  });
  const found: Name[] = names.map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, type: 'PERSON' };
  });
  const sentences = [{ start: 0, end: text.length, firstToken: 0, endToken: tokens.length }];
  const words = pairs.map(([word]) => word.toLowerCase());
  const tags = pairs.map(([, tag]) => tag);
  return repairTags(words, tags, tokens, sentences, found, (i) => /^\p{Lu}/u.test(pairs[i]![0])).join(' ');
}

test.each([
  ['a name', 'Byron/VB told/VBD him/PRP', ['Byron'], 'NNP VBD PRP'],
  ['a capital inside a sentence', 'they/PRP met/VBD Byron/VB', [], 'PRP VBD NNP'],
  ['“said” alone', 'Hook/NNP said/VBN so/RB', [], 'NNP VBD RB'],
  ['“said” after an auxiliary', 'Hook/NNP has/VBZ said/VBD so/RB', [], 'NNP VBZ VBN RB'],
  ['a participle after who asks', 'Hook/NNP asked/JJ him/PRP', [], 'NNP VBD PRP'],
  ['a present before its clause', 'a/DT survey/NN asks/NNS where/WRB', [], 'DT NN VBZ WRB'],
  ['a plural that reports nothing', 'his/PRP$ boat/NN claims/NNS grew/VBD', [], 'PRP$ NN NNS VBD'],
  ['a speaker right before the verb', 'Hook/VB said/VBD so/RB', [], 'NNP VBD RB'],
  ['an adverb right before the verb', 'Later/RB said/VBD so/RB', [], 'RB VBD RB'],
  [
    'the verb behind a clause about who reports',
    'Byron/NNP ,/, who/WP left/VBD ,/, warned/VBN in/IN May/NNP that/IN',
    [],
    'NNP , WP VBD , VBD IN NNP IN',
  ],
  ['a headline', 'Byron/NNP Slams/NNP Harbour/NNP Plan/NNP', [], 'NNP VBZ NNP NNP'],
])('%s: %s', (_, tagged, names, tags) => {
  expect(repair(tagged, names)).toBe(tags);
});
