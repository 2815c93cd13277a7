import type { Name, Sentence, Token } from '../annotations/index.ts';
import { adjustSpan } from './adjust-span.ts';
import { agreeNames } from './agree-names.ts';
import { dropCommonAcronyms } from './drop-common-acronyms.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findCredited } from './find-credited.ts';
import { findDatelineAgencies } from './find-dateline-agencies.ts';
import { findListedPlaces } from './find-listed-places.ts';
import { findNationalities } from './find-nationalities.ts';
import { findStorms } from './find-storms.ts';
import { lookUpWords } from './gazetteer.ts';
import { fillBase } from './hidden-units.ts';
import { joinAdjacent } from './join-adjacent.ts';
import { joinAmpersands } from './join-ampersands.ts';
import { joinComplements } from './join-complements.ts';
import { joinLegalForms } from './join-legal-forms.ts';
import { joinMinistries } from './join-ministries.ts';
import { joinNicknames } from './join-nicknames.ts';
import { joinParticles } from './join-particles.ts';
import { joinPortfolios } from './join-portfolios.ts';
import type { NameModel } from './name-model.ts';
import { nationalities } from './nationalities.ts';
import { readContexts } from './read-context.ts';
import { type CoarseName, recogniseSpans } from './recognise-spans.ts';
import { refineType } from './refine-type.ts';
import { findJoined, splitCompounds } from './split-compounds.ts';
import { typeByCompany } from './type-by-company.ts';
import { typeShortForms } from './type-short-forms.ts';
import { wordsOf } from './words.ts';

/** Names in text order, without articles and titles; they never overlap. */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  model: NameModel,
): readonly Name[] {
  const contexts = readContexts(text, tokens, sentences, model.gazetteer);
  if (contexts.length === 0) return [];
  fillBase(contexts[0]!.topic, model);
  const recognised = contexts
    .flatMap((context) => recogniseSpans(context, tokens, model))
    .flatMap((name) => adjustSpan(text, tokens, name, model.gazetteer) ?? []);
  const meant = dropCommonAcronyms(text, tokens, recognised);
  const whole = joinParticles(text, tokens, meant);
  const responsible = joinPortfolios(text, tokens, joinAdjacent(text, whole));
  const bodies = joinMinistries(text, tokens, joinComplements(text, tokens, responsible, model.gazetteer));
  const joined = joinNicknames(text, tokens, joinLegalForms(text, tokens, joinAmpersands(text, bodies)));
  const typed = typeByCompany(text, tokens, joined, model.gazetteer);
  const blown = prefer(findStorms(text, tokens, typed, model.gazetteer), typed);
  const sourced = prefer(findDatelineAgencies(text, tokens, sentences), blown);
  const credited = prefer(findCredited(text, tokens, sentences), sourced);
  const spelled = merge(credited, findAcronyms(text, tokens, credited));
  const agreed = agreeNames(text, tokens, sentences, spelled);
  const placed = prefer(findListedPlaces(text, tokens, sentences, agreed), agreed);
  const listed = addNationalities(text, tokens, sentences, placed);
  const refined = listed.map((name) => toName(text, tokens, name, model));
  const split = splitCompounds(text, refined, model.gazetteer);
  const apart = findJoined(text, tokens, split, model.gazetteer);
  return typeShortForms(text, apart, model.gazetteer);
}

const merge = (names: readonly CoarseName[], more: readonly CoarseName[]): CoarseName[] =>
  more.length === 0 ? [...names] : [...names, ...more].sort((a, b) => a.start - b.start);

/** All of the first, and of the others those that share no token with them. */
function prefer(first: readonly CoarseName[], others: readonly CoarseName[]): CoarseName[] {
  const taken = new Set(first.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)));
  return merge(
    first,
    others.filter(({ firstToken, endToken }) => !range(firstToken, endToken).some((i) => taken.has(i))),
  );
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

function addNationalities(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly CoarseName[],
): CoarseName[] {
  let next = 0;
  return sentences.flatMap((sentence) => {
    const from = next;
    while (next < names.length && names[next]!.start < sentence.end) next++;
    const inside = names.slice(from, next);
    return [...inside, ...findNationalities(text, tokens, sentence, inside)].sort(
      (a, b) => a.start - b.start,
    );
  });
}

function toName(text: string, tokens: readonly Token[], name: CoarseName, { gazetteer }: NameModel): Name {
  const words = wordsOf(text, tokens, name).map((word) => word.toLowerCase());
  const quoted = /["“‘«]/u.test(text[name.start - 1] ?? '');
  const coarse =
    name.type !== 'ORG' && words.length < 3 && nationalities.has(words.at(-1)!) ? 'MISC' : name.type;
  const listed = words.length > 5 ? 0 : lookUpWords(gazetteer, words);
  return { start: name.start, end: name.end, type: refineType(coarse, { words, listed, quoted }) };
}
