import type { Name, Sentence, Token } from '../annotations/index.ts';
import { cueForms, isReport } from './cue-lexicon.ts';
import { repairVerb } from './verbs/index.ts';

/** What the repairs look at, by token. */
interface Tagged {
  readonly words: readonly string[];
  readonly tags: string[];
  readonly capital: (i: number) => boolean;
  readonly sentences: readonly Sentence[];
}

const auxiliary = /^(?:am|is|are|was|were|be|been|being|has|have|had|having|'s|'ve|'d|get|gets|got)$/;

/** Tags made right where a name or an unmistakable word shows that the tagger erred: quotes hang on subjects and verbs. */
export function repairTags(
  words: readonly string[],
  tags: readonly string[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly Name[],
  capital: (i: number) => boolean,
): readonly string[] {
  const tagged: Tagged = { words, tags: [...tags], capital, sentences };
  for (let i = 0, at = 0; i < tokens.length; i++) {
    while (at < names.length && names[at]!.end <= tokens[i]!.start) at++;
    const name = names[at];
    if (name && name.start <= tokens[i]!.start && isProper.has(name.type)) nameWord(tagged, i);
  }
  for (const sentence of sentences) if (!isHeadline(tagged, sentence)) capitalsAsNames(tagged, sentence);
  words.forEach((_, i) => void reportingVerb(tagged, i));
  words.forEach((_, i) => void speakerBeforeVerb(tagged, i));
  words.forEach((_, i) => void participleWithObject(tagged, i));
  words.forEach((_, i) => void verbAfterRelative(tagged, i));
  words.forEach((_, i) => void insertedVerb(tagged, i));
  words.forEach((_, i) => void nounAfterArticle(tagged, i));
  words.forEach((_, i) => void nounBeforeVerb(tagged, i));
  words.forEach((_, i) => void finiteWithoutAuxiliary(tagged, i));
  words.forEach((_, i) => void repairVerb(tagged, i));
  for (const sentence of sentences) if (isHeadline(tagged, sentence)) headlineVerbs(tagged, sentence);
  return tagged.tags;
}

const isProper: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'LOC', 'FAC']);

/** "Trump/VB": a word of a name. */
function nameWord({ tags, capital }: Tagged, i: number): void {
  if (capital(i) && !/^(?:NNPS?|POS|CD|DT|IN)$/.test(tags[i]!)) tags[i] = 'NNP';
}

/** "to Maddow/VB": a capital inside a sentence stands for a name. */
function capitalsAsNames({ words, tags, capital }: Tagged, { firstToken, endToken }: Sentence): void {
  for (let i = firstToken + 1; i < endToken; i++)
    if (
      capital(i) &&
      /^(?:VB|RB|UH|MD)/.test(tags[i]!) &&
      /^\p{L}/u.test(words[i - 1]!) &&
      words[i]!.length > 2
    )
      tags[i] = 'NNP';
}

/** "said" is a verb wherever it stands; "asked/JJ" and "asks/NNS" after who asks. */
function reportingVerb(tagged: Tagged, i: number): void {
  const { words, tags } = tagged;
  const word = words[i]!;
  if (word === 'both' && tags[i] === 'CC') tags[i] = 'DT';
  else if (word === 'said') tags[i] = auxiliary.test(words[i - 1] ?? '') ? 'VBN' : 'VBD';
  else if (word === 'says') tags[i] = 'VBZ';
  else if (
    verbsOnly.has(word) &&
    !/^(?:VB|DT)/.test(tags[i]!) &&
    !/^(?:DT|PRP\$|JJ)$/.test(tags[i - 1] ?? '')
  )
    tags[i] = /^(?:MD|TO)$/.test(tags[i - 1] ?? '') ? 'VB' : 'VBP';
  else if (
    /^(?:JJ|NN)$/.test(tags[i]!) &&
    isPast(word) &&
    (isSubject(tags[i - 1]) || endsAfterNoun(tagged, i))
  )
    tags[i] = 'VBD';
  else if (tags[i] === 'NNS' && isSubject(tags[i - 1]) && opensReport(words, i + 1) && isThird(word))
    tags[i] = 'VBZ';
}

const adverb =
  /^(?:also|then|now|here|there|so|never|still|just|later|even|once|again|often|always|only|earlier|yet|too|not|.*ly)$/;

/** "Hook/VB said": a capital right before who says. */
function speakerBeforeVerb({ words, tags, capital }: Tagged, i: number): void {
  if (!/^VB[DZ]$/.test(tags[i + 1] ?? '') || !capital(i) || !/^(?:VB|RB|JJ|UH)/.test(tags[i]!)) return;
  if (!adverb.test(words[i]!) && isReport(words[i + 1])) tags[i] = 'NNP';
}

/** "Hook called/VBN the plan “mad”": a participle with an object and no auxiliary is the past. */
function participleWithObject({ words, tags }: Tagged, i: number): void {
  if (tags[i] !== 'VBN' || !isPast(words[i]!) || !takesObject(words, tags, i)) return;
  let before = i - 1;
  while (before >= 0 && /^RB/.test(tags[before]!)) before--;
  if (
    before < 0 ||
    auxiliary.test(words[before]!) ||
    !/^(?:NNPS?|NNS?|PRP|,|CC|WP|-RRB-)$/.test(tags[before]!)
  )
    return;
  tags[i] = 'VBD';
}

/** "The dock, other sailors cautioned/VBN, was old": the verb of an inserted report. */
function insertedVerb({ words, tags }: Tagged, i: number): void {
  if (tags[i] !== 'VBN' || !isPast(words[i]!) || words[i + 1] !== ',' || !isSubject(tags[i - 1])) return;
  let opening = i - 1;
  while (opening > i - 6 && /^(?:NN|JJ|CD|DT|PRP)/.test(tags[opening] ?? '')) opening--;
  if (words[opening] === ',' && !/^(?:DT|PRP\$)$/.test(tags[opening + 1]!)) tags[i] = 'VBD';
}

/** "the new ruling/VBG that", "a 41-page ruling/VBG"; not "a letter warning that" */
function nounAfterArticle({ words, tags }: Tagged, i: number): void {
  if (tags[i] !== 'VBG' || !cueForms.has(words[i]!) || !/^(?:IN|WDT|[,.:])$/.test(tags[i + 1] ?? '')) return;
  let article = i - 1;
  if (tags[article - 1] === 'HYPH') article -= 3;
  while (article > i - 6 && /^JJ/.test(tags[article] ?? '')) article--;
  if (/^(?:DT|PRP\$)$/.test(tags[article] ?? '')) tags[i] = 'NN';
}

/** "Byron, who runs the dock, warned/VBN in a letter that": the main verb after an inserted clause. */
function verbAfterRelative({ words, tags }: Tagged, i: number): void {
  if (tags[i] !== 'VBN' || !isPast(words[i]!) || words[i - 1] !== ',') return;
  let opening = i - 2;
  while (opening > i - longestInserted && words[opening] !== ',' && words[opening] !== '.') opening--;
  if (
    words[opening] === ',' &&
    /^(?:who|which|whose)$/.test(words[opening + 1]!) &&
    reportsClause(words, tags, i)
  )
    tags[i] = 'VBD';
}

const longestInserted = 25;

/** Whether "that" stands after the verb and before any other. */
function reportsClause(words: readonly string[], tags: readonly string[], verb: number): boolean {
  for (let i = verb + 1; i < verb + longestInserted; i++) {
    if (words[i] === 'that') return true;
    if (/^(?:VB[DZP]|MD|[,.:])$/.test(tags[i] ?? '.')) return false;
  }
  return false;
}

/** "called the plan “mad”", "called on them", "told reporters"; not "called “Mad”" or "accused of". */
function takesObject(words: readonly string[], tags: readonly string[], i: number): boolean {
  if (words[i] === 'called' && /^(?:on|for)$/.test(words[i + 1] ?? '')) return true;
  return /^(?:DT|PRP\$?|NNPS?|NNS|CC|JJ)$/.test(tags[i + 1] ?? '') && !/^["“‘']$/.test(words[i + 2] ?? '');
}

/** "analysts/VBZ said": of two finite verbs side by side the first is a noun. */
function nounBeforeVerb({ words, tags }: Tagged, i: number): void {
  if (!/^VB[ZP]?$/.test(tags[i]!) || !/^(?:said|says|say|told|tells)$/.test(words[i + 1] ?? '')) return;
  if (
    /^(?:DT|JJ.?|NN.*|CD|PRP\$|POS|VB[GN]|IN|CC|,)$/.test(tags[i - 1] ?? ',') &&
    !auxiliary.test(words[i]!) &&
    !/^(?:do|does|did|help|let)$/.test(words[i]!)
  )
    tags[i] = words[i]!.endsWith('s') ? 'NNS' : 'NN';
}

/** "people say/VB": a base form that nothing governs is the present. */
function finiteWithoutAuxiliary({ words, tags }: Tagged, i: number): void {
  if (tags[i] !== 'VB' || !/^(?:NNPS?|NNS|PRP|NN|RB|WP|WDT|,)$/.test(tags[i - 1] ?? '')) return;
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    if (/^(?:MD|TO)$/.test(tags[k]!) || governing.test(words[k]!)) return;
    if (/^[.;:?!]$/.test(words[k]!)) break;
  }
  tags[i] = 'VBP';
}

const governing =
  /^(?:do|does|did|n't|let|lets|help|helps|helped|helping|make|makes|made|making|see|saw|seen|seeing|hear|heard|watch|watched|have|had|having|to|that|demand|demanded|please|not)$/;

/** Words that are nothing but verbs. */
const verbsOnly = new Set(
  'say argue write agree believe insist acknowledge announce explain tell add ask describe admit accuse maintain recommend suggest'.split(
    ' ',
  ),
);

/** "the crowd/JJ roared/NN." */
const endsAfterNoun = ({ words, tags }: Tagged, i: number): boolean =>
  tags[i - 1] === 'JJ' && words[i + 1] === '.';

const isSubject = (tag = ''): boolean => /^(?:NNPS?|PRP|NNS|NN)$/.test(tag);
const isPast = (word: string): boolean =>
  (word.endsWith('ed') || word === 'told') && (cueForms.get(word)?.inflections.includes('past') ?? false);
const isThird = (word: string): boolean => cueForms.get(word)?.inflections.includes('third') ?? false;
const opensReport = (words: readonly string[], i: number): boolean =>
  /^(?:that|if|whether|where|how|why|what|[,:]|["“])$/.test(words[i] ?? '');

/** Capitals throughout: "Byron Says Dock Is Closed". */
function isHeadline({ words, capital }: Tagged, { firstToken, endToken }: Sentence): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (words[i]!.length < 4) continue;
    long++;
    if (capital(i)) capitals++;
  }
  return long > 2 && capitals / long > 0.8;
}

/** "Byron Slams/NNP Plan" */
function headlineVerbs({ words, tags }: Tagged, { firstToken, endToken }: Sentence): void {
  for (let i = firstToken + 1; i < endToken; i++)
    if (/^NN/.test(tags[i]!) && isSubject(tags[i - 1]) && isThird(words[i]!)) tags[i] = 'VBZ';
}
