import type { Cluster } from '../cluster.ts';
import { genderOfRole } from '../roles.ts';
import { nounKind } from './nouns.ts';
import type { Phrase } from './phrase.ts';

/** Words for somebody whom an office, a court or a family has beside the one spoken of; they bring in another. Written for this project. */
const others = new Set(
  `judge magistrate justice juror spokesman spokeswoman spokesperson lawyer attorney prosecutor solicitor barrister counsel official officer police
  policeman policewoman detective inspector witness suspect defendant plaintiff victim survivor driver pilot caller reporter interviewer source adviser
  aide assistant deputy secretary doctor nurse paramedic surgeon neighbour neighbor friend colleague partner husband wife widow widower father mother son
  daughter brother sister uncle aunt cousin nephew niece grandfather grandmother parent child baby boy girl man woman person owner landlord tenant referee
  umpire coroner pathologist successor predecessor opponent rival champion winner loser counterpart host guest speaker teacher principal head leader chief
  boss manager coach captain president premier minister chancellor mayor governor ambassador king queen prince princess pope priest bishop imam rabbi editor
  publisher translator director producer chairman chairwoman chair attacker shooter gunman killer bomber intruder thief soldier guard agent member
  passenger customer patient resident student pupil worker employee boyfriend girlfriend author expert analyst critic`.split(
    /\s+/,
  ),
);
/** Words that only say more of one who is known already. */
const knownOne =
  /(?:year-old$|^(?:veteran|native|star|legend|icon|billionaire|millionaire|tycoon|newcomer|youngster|teenager|septuagenarian|octogenarian|pensioner)$)/;

/** Whether "the designer" or "the 61-year-old" can say again whom the text speaks of, where nothing else tells whom it means; `speaks` where it does
 itself, `isTold` where it says more than an office. */
export function describesAgain(
  { word, determiner, plural }: Phrase,
  speaks: boolean,
  isTold: boolean,
): boolean {
  if (determiner !== 'definite' || plural || nounKind(word) !== 'person') return false;
  if (isTold) return speaks || !others.has(word);
  return knownOne.test(word) || (speaks && !others.has(word));
}

export const fitsAgain = ({ word }: Phrase, { type, gender, number }: Cluster): boolean => {
  const wanted = genderOfRole(word);
  return type === 'PERSON' && number !== 'several' && (!wanted || !gender || wanted === gender);
};
