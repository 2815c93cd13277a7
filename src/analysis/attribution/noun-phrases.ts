import { isCapitalized, type Range, type Reading } from './reading.ts';

const nominal = /^(?:NN|JJ|CD|DT|PDT|PRP|POS|FW|EX|\$|#|VBN|VBG|ADD|HYPH)/;
const head = /^(?:NN|PRP$|CD|DT|FW|POS|ADD|JJ|WP)/;
const noun = /^(?:NN|CD|FW|PRP$|ADD)/;
/** Prepositions that join a noun to what is said of it, not to the clause: "the head of the agency". */
const binding = new Set(['of', 'for', 'in', 'from', 'at', 'with', 'on', 'to']);
/** A noun phrase longer than this is a misreading. */
const longest = 25;

/** The noun phrase that ends just before `to`, not reaching back past `from`: "the head of the agency". */
export function nounPhraseBefore(reading: Reading, to: number, from: number): Range | undefined {
  const { tags, words } = reading;
  let end = to;
  if (words[end - 1] === ')') end = openBracket(reading, end - 1, from);
  const isThose = tags[end - 1] === 'VBN' && words[end - 2] === 'those'; // "those surveyed"
  if (end <= from || !(head.test(tags[end - 1]!) || isThose)) return undefined;
  let i = end - 1;
  const limit = Math.max(from, to - longest);
  while (i > limit && continuesLeft(reading, i - 1, i)) i--;
  while (i < end - 1 && !startsPhrase(reading, i)) i++;
  return { from: i, to };
}

const openBracket = ({ words }: Reading, close: number, from: number): number => {
  for (let i = close; i >= from && i > close - 8; i--) if (words[i] === '(') return i;
  return close;
};

/** Adjectives that stand after their noun: "a person familiar with the plan". Written for this project. */
const postpositive = new Set(
  'familiar close loyal opposed critical supportive friendly sympathetic near'.split(' '),
);

/** "groups backed by the party", "people close to the mayor" */
const followsNoun = (tag = '', word = ''): boolean => tag === 'VBN' || postpositive.has(word);

/** Whether the phrase that starts at `i` also holds the token before it. */
function continuesLeft({ tags, words, text, tokens }: Reading, before: number, i: number): boolean {
  const tag = tags[before]!;
  if (tags[i] === 'PRP' || tags[i] === 'EX') return words[before] === 'and';
  if (words[before] === "'s" || tag === 'POS') return true;
  const determined = tags[i] === 'DT' || tags[i] === 'PRP$' || tags[i] === 'PDT';
  if (tag === 'IN' || tag === 'TO') {
    if (followsNoun(tags[before - 1], words[before - 1])) return /^NN/.test(tags[before - 2] ?? '');
    return binding.has(words[before]!) && /^(?:NN|CD)/.test(tags[before - 1] ?? '');
  }
  if (/^(?:IN|TO)$/.test(tags[i]!)) return true;
  if (words[before] === 'and' || words[before] === '&') return noun.test(tags[before - 1] ?? '');
  if (determined) return tag === 'PDT' || words[before] === 'of';
  if (tag === 'PRP') return false;
  if (/^["“”‘’'()]$/.test(text.slice(tokens[before]!.start, tokens[before]!.end)))
    return /^NNP/.test(tags[before - 1] ?? '') || /^NNP/.test(tags[i]!);
  return nominal.test(tag) || (tag === 'RB' && /^JJ/.test(tags[i]!));
}

const startsPhrase = ({ tags, words }: Reading, i: number): boolean =>
  /^(?:NN|JJ|CD|DT|PDT|PRP|FW|EX|ADD|VB[NG])/.test(tags[i]!) && words[i] !== "'s";

/** The noun phrase that starts at `from`, not reaching past `to`. */
export function nounPhraseAt(reading: Reading, from: number, to: number): Range | undefined {
  const { tags, words } = reading;
  if (from >= to || !startsPhrase(reading, from)) return undefined;
  if (tags[from] === 'PRP') return { from, to: from + 1 };
  let i = from + 1;
  const limit = Math.min(to, from + longest);
  while (i < limit && continuesRight(reading, i, limit)) i++;
  while (i > from + 1 && !head.test(tags[i - 1]!)) i--;
  return noun.test(tags[i - 1]!) || /^(?:DT|JJ)/.test(tags[i - 1]!) || words[i - 1] === "'s"
    ? { from, to: i }
    : undefined;
}

function continuesRight(reading: Reading, i: number, limit: number): boolean {
  const { tags, words } = reading;
  if (words[i] === "'s" || tags[i] === 'POS') return true;
  if (tags[i] === 'DT' || tags[i] === 'PRP$')
    return /^(?:IN|TO)$/.test(tags[i - 1]!) || words[i - 1] === 'and';
  if (tags[i] === 'PRP') return false;
  if (postpositive.has(words[i]!)) return /^(?:IN|TO)$/.test(tags[i + 1] ?? '') && i + 2 < limit;
  if (postpositive.has(words[i - 1]!) && /^(?:IN|TO)$/.test(tags[i]!)) return true;
  if (binding.has(words[i]!)) return words[i] === 'of' || (isCapitalized(reading, i + 1) && i + 1 < limit);
  if (words[i] === 'and' || words[i] === '&') return i + 1 < limit && nominal.test(tags[i + 1]!);
  if (/^VB/.test(tags[i]!)) return false;
  return nominal.test(tags[i]!);
}

/** The simple noun phrase at `from`, without what prepositions add: "reporters" of "reporters in Moscow". */
export function baseNounPhraseAt(reading: Reading, from: number, to: number): Range | undefined {
  const { tags, words } = reading;
  if (from >= to || !startsPhrase(reading, from)) return undefined;
  let i = from + 1;
  if (tags[from] !== 'PRP')
    while (i < to && (words[i] === "'s" || (nominal.test(tags[i]!) && !/^(?:PRP|DT|VB)/.test(tags[i]!)))) i++;
  return { from, to: i };
}
