import { cueForms } from './cue-lexicon.ts';

/** Closed classes of English with their Penn tags. Written for this project. */
const closed: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DT: 'the a an this that these those each every some any no all both another either neither',
    IN: 'of in on at by for with from about against into through during before after over under between among without within along across behind beyond despite toward towards upon per amid because if while although though unless until since whether as than like',
    PRP: 'i you he she it we they him them me us himself herself themselves itself myself',
    PRP$: 'my your his her its our their',
    MD: "will would can could may might must shall should 'll 'd wo ca",
    VBZ: "is has does 's",
    VBP: "are have do am 're 've 'm",
    VBD: 'was were had did went came took got made gave became began left found ran',
    VB: 'be',
    VBN: 'been',
    VBG: 'being having',
    CC: 'and but or nor yet',
    RB: "not n't also never just now then still already only even again once later very too so however there here often always earlier recently",
    WP: 'who whom what',
    WDT: 'which',
    WRB: 'when where why how',
    TO: 'to',
  }).flatMap(([tag, words]) => words.split(' ').map((word): [string, string] => [word, tag])),
);
const nominalBefore = new Set(['DT', 'PRP$', 'JJ', 'POS', 'CD']);

/** Tags by word form and neighbour alone, for readings without a grammar. */
export function tagRoughly(words: readonly string[], capitalized: (i: number) => boolean): string[] {
  const tags: string[] = [];
  words.forEach((word, i) => void tags.push(tagOf(word, tags[i - 1] ?? 'START', capitalized(i))));
  return tags;
}

function tagOf(word: string, before: string, capital: boolean): string {
  const known = closed.get(word);
  if (word === "'s" && (before.startsWith('NN') || before === 'POS')) return 'POS';
  if (word === 'that' && /^(?:VB|IN|CC|NN|RB)/.test(before)) return 'IN';
  if (known) return known;
  if (!/[\p{L}\p{N}]/u.test(word)) return /^[.?!]/.test(word) ? '.' : word.slice(0, 1);
  if (/^\p{N}/u.test(word)) return 'CD';
  if (capital) return 'NNP';
  const form = cueForms.get(word);
  if (form && !nominalBefore.has(before)) return cueTag(form.inflections, before);
  if (word.endsWith('ly')) return 'RB';
  if (word.endsWith('ing') && word.length > 5) return 'VBG';
  if (word.endsWith('ed') && word.length > 4) return nominalBefore.has(before) ? 'JJ' : 'VBD';
  if (/(?:ous|ful|ive|al|ic|able|ible|ary|less|ish)$/.test(word)) return 'JJ';
  return word.endsWith('s') ? 'NNS' : 'NN';
}

function cueTag(inflections: readonly string[], before: string): string {
  if (inflections.includes('ing')) return 'VBG';
  if (inflections.includes('third')) return 'VBZ';
  if (inflections.includes('past')) return 'VBD';
  return before === 'MD' || before === 'TO' ? 'VB' : 'VBP';
}
