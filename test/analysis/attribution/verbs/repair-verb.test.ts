import { expect, test } from 'vitest';
import { repairVerb } from '../../../../src/analysis/attribution/verbs/index.ts';

/** Reads "Byron/NNP rails/NNS" and gives the tags after the repair of each word. */
function repair(tagged: string): string {
  const pairs = tagged.split(' ').map((pair) => pair.split('/') as [string, string]);
  const words = pairs.map(([word]) => word.toLowerCase());
  const tags = pairs.map(([, tag]) => tag);
  words.forEach((_, i) => void repairVerb({ words, tags }, i));
  return tags.join(' ');
}

test.each([
  [
    'a past before its clause',
    'papers/NNS reported/VBN on/IN Monday/NNP that/IN it/PRP',
    'NNS VBD IN NNP IN PRP',
  ],
  ['a past behind a quotation', "”/'' the/DT crowd/NN shouted/VBN ./.", "'' DT NN VBD ."],
  ['a vow', 'Hook/NNP vowed/VBN to/TO leave/VB', 'NNP VBD TO VB'],
  ['a past with its preposition', 'a/DT friend/NN referred/VBN to/IN him/PRP', 'DT NN VBD IN PRP'],
  ['a past with its object', 'some/DT accused/VBN Hook/NNP of/IN it/PRP', 'DT VBD NNP IN PRP'],
  ['a passive', 'the/DT dock/NN described/VBN by/IN Hook/NNP', 'DT NN VBN IN NNP'],
  ['a name for something', 'a/DT boat/NN called/VBN the/DT Sloop/NNP', 'DT NN VBN DT NNP'],
  ['what the clause’s own verb leaves over', 'men/NNS accused/VBN Hook/NNP were/VBD', 'NNS VBN NNP VBD'],
  [
    'a past behind what is inserted',
    'Byron/NNP ,/, a/DT doctor/NN ,/, predicted/VBN at/IN Leeds/NNP that/IN it/PRP',
    'NNP , DT NN , VBD IN NNP IN PRP',
  ],
  [
    'a present behind what is inserted',
    'Byron/NNP ,/, a/DT doctor/NN ,/, notes/NNS that/IN it/PRP',
    'NNP , DT NN , VBZ IN PRP',
  ],
  [
    'a past behind two names that are inserted',
    'sailors/NNS ,/, Hook/NNP and/CC Lund/NNP ,/, found/VBN in/IN May/NNP that/IN it/PRP',
    'NNS , NNP CC NNP , VBD IN NNP IN PRP',
  ],
  [
    'a participle before the verb of the sentence',
    'Byron/NNP ,/, a/DT doctor/NN ,/, accused/VBN of/IN it/PRP ,/, left/VBD',
    'NNP , DT NN , VBN IN PRP , VBD',
  ],
  [
    'a second past',
    'she/PRP closed/VBD it/PRP and/CC promised/VBN to/TO rebuild/VB it/PRP',
    'PRP VBD PRP CC VBD TO VB PRP',
  ],
  [
    'a second past behind a place',
    'she/PRP left/VBD and/CC posted/VBN on/IN Monday/NNP that/IN it/PRP',
    'PRP VBD CC VBD IN NNP IN PRP',
  ],
  [
    'a second passive',
    'it/PRP was/VBD seen/VBN and/CC reported/VBN on/IN Monday/NNP that/IN it/PRP',
    'PRP VBD VBN CC VBN IN NNP IN PRP',
  ],
  [
    'a past in a relative clause',
    'whom/WP one/CD deputy/NN described/VBN as/IN “/`` mad/JJ',
    'WP CD NN VBD IN `` JJ',
  ],
  ['a name in quotation marks', 'one/CD deputy/NN called/VBN Hook/NNP “/`` mad/JJ', 'CD NN VBD NNP `` JJ'],
  ['a present after a pronoun', 'he/PRP rails/NNS against/IN it/PRP', 'PRP VBZ IN PRP'],
  [
    'a present after a conjunction',
    'he/PRP hits/VBZ it/PRP and/CC claims/NNS that/IN it/PRP',
    'PRP VBZ PRP CC VBZ IN PRP',
  ],
  ['a plural’s present behind one', "”/'' the/DT papers/NNS state/NN in/IN May/NNP", "'' DT NNS VBP IN NNP"],
  [
    'a present behind a longer phrase',
    "”/'' a/DT voice/NN in/IN the/DT film/NN states/NNS ./.",
    "'' DT NN IN DT NN VBZ .",
  ],
  ['a present behind a quotation', "”/'' Byron/NNP notes/NNS ./.", "'' NNP VBZ ."],
  ['a present with its preposition', 'his/PRP$ plan/NN calls/NNS for/IN rates/NNS', 'PRP$ NN VBZ IN NNS'],
  ['a plural beside a verb', 'harbour/NN calls/NNS for/IN rates/NNS grew/VBD', 'NN NNS IN NNS VBD'],
  ['a plural with an article', 'the/DT claims/NNS that/IN it/PRP', 'DT NNS IN PRP'],
  ['a promise under way', 'Byron/NNP is/VBZ promising/JJ to/TO leave/VB', 'NNP VBZ VBG TO VB'],
  ['a warning after a comma', 'left/VBD ,/, warning/NN that/IN it/PRP', 'VBD , VBG IN PRP'],
  ['a warning with an article', 'a/DT warning/NN that/IN it/PRP', 'DT NN IN PRP'],
  ['a present after a plural', 'engineers/NNS note/NN the/DT dock/NN would/MD', 'NNS VBP DT NN MD'],
  ['a noun after a possessive', 'her/PRP$ claim/VBP that/IN it/PRP', 'PRP$ NN IN PRP'],
  ['a noun after a plural', 'sailors/NNS note/NN paper/NN', 'NNS NN NN'],
])('%s: %s', (_, tagged, tags) => {
  expect(repair(tagged)).toBe(tags);
});
