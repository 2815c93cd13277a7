import type { Reading } from './reading.ts';

const ahead = /^(?:will|'ll|’ll|wo|shall|would|due|scheduled|slated|expected)$/;
/** Verbs of a programme, in the present: "The sides meet on Friday", "The fair opens on Monday". */
const scheduled =
  /^(?:faces?|meets?|begins?|opens|kicks|resumes?|expires?|departs?|arrives?|travels?|concludes?|convenes?|ends|starts|hosts?|visits|plays?|goes|airs)$/;
const behind =
  /^(?:said|says|say|told|was|were|had|has|did|came|went|met|won|lost|left|began|took|made|gave|held|saw|rose|fell|grew|ran|drew|sent|paid|bought|sold|spoke|wrote|broke|brought|fled|fought|shot|sank|struck|chose|swept)$/;
/** Behind a comma they open a clause that tells nothing of the day: "cut its rate on Tuesday, saying it would rise". */
const leadsAway =
  /^(?:saying|adding|warning|as|after|before|while|when|because|which|who|where|with|but|and)$/;
/** How many words before and behind the day the verb may stand that tells. */
const farthest = { before: 12, behind: 11 };

/** Whether a day is spoken of as still to come: "will open on Friday", "On Friday the court will rule". The verb before it decides, else the one behind. */
export const looksAhead = (reading: Reading, index: number): boolean =>
  nearestVerb(reading, index, -1, farthest.before) ??
  nearestVerb(reading, index, 1, farthest.behind) ??
  false;

/** Whether the nearest verb on one side looks ahead; undefined where none stands near. */
function nearestVerb(reading: Reading, index: number, step: -1 | 1, most: number): boolean | undefined {
  for (let far = 1; far <= most; far++) {
    const i = index + step * far;
    const word = reading.word(i);
    if (ends(word) || (word === ',' && step > 0 && leadsAway.test(reading.word(i + 1)))) return undefined;
    if (isPlanned(reading, i)) return true;
    if (ahead.test(word) || (scheduled.test(word) && !determines.test(reading.word(i - 1)))) return true;
    if (behind.test(word) || isPast(reading, i)) return false;
  }
  return undefined;
}

/** "The race is on Sunday", "he is to stay", "Rovers visit Leeds on Sunday"; of "she is ill after the race on Sunday" the verb tells nothing. */
const isPlanned = ({ word, raw }: Reading, i: number): boolean =>
  (/^(?:is|are)$/.test(word(i)) && /^(?:on|to|due|set)$/.test(word(i + 1))) ||
  (word(i) === 'visit' && /^\p{Lu}/u.test(raw(i - 1)));

/** What makes a noun of the next word: "in the face of …", "at a meet". */
const determines = /^(?:the|a|an|his|her|its|their|this|that|of|face)$/;

const ends = (word: string): boolean => word === '' || /^[.;:!?“”"]$/.test(word);

/** "closed", but not of "will be closed" */
const isPast = ({ word }: Reading, i: number): boolean =>
  /\p{L}{2}ed$/u.test(word(i)) && !/^(?:be|being|get)$/.test(word(i - 1));
