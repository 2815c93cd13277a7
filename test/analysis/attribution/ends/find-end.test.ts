import { expect, test } from 'vitest';
import { readQuotes } from '../attributions.ts';

/** Where the first quote's words stop. */
test.each([
  ['Byron said the dock was closed, adding that it was old.', 'the dock was closed'],
  ['Byron said the dock was closed and called the owner a thief.', 'the dock was closed'],
  ['Byron said the dock was “a mess” and vowed to repair it.', 'the dock was “a mess”'],
  ['Byron says that the dock is safe and praised the engineers.', 'that the dock is safe'],
  ['Byron said the dock was closed, and other deputies said it was open.', 'the dock was closed'],
  ['Byron said the dock was closed, but the owner opened it.', 'the dock was closed'],
  ['Byron said the dock was closed, even as ships came in.', 'the dock was closed'],
  ['While Byron said the dock was closed, Hook opened it.', 'the dock was closed'],
  ['Byron, who said the dock was closed, was elected.', 'the dock was closed'],
  ['Byron said the dock was closed but did not suggest that it was old.', 'the dock was closed'],
  [
    'Byron said that the ministry had promised to open the dock.',
    'that the ministry had promised to open the dock',
  ],
  ['Byron said the dock was closed and urged the council to open it.', 'the dock was closed'],
  ['Byron called Hook a “thief” on his radio show.', 'Hook a “thief”'],
  ['Byron said he was “the best,” and he repeated his claim that it was old.', 'he was “the best,”'],
  ['Byron - who said the dock was closed - was elected.', 'the dock was closed'],
  ['Byron criticized the plan during a rally in Dover.', 'the plan'],
  ['Byron praised the plan, which the council rejected.', 'the plan'],
  ['Byron said his team wanted no “mess,” in an interview with the Courier.', 'his team wanted no “mess,”'],
  ['Byron said the dock was “a mess,” a word that Hook dislikes.', 'the dock was “a mess,”'],
  [
    'Byron said the dock was “a mess,” “old” and “dear” in May.',
    'the dock was “a mess,” “old” and “dear” in May',
  ],
  ['Voters who say they would sell the dock have moved away.', 'they would sell the dock'],
  ['A donor who wants to give more could write a cheque.', 'to give more'],
  ['In addition to stating that the dock was old, Byron had sold the house.', 'that the dock was old'],
  ['Most sailors say they trust Byron, compared with a third in May.', 'they trust Byron'],
  ['Most sailors say they trust Byron, up from a third in May.', 'they trust Byron'],
  ['Byron did say the dock was “sad” and called the owner “late.”', 'the dock was “sad”'],
  ['Byron said Hook was “mad” at sailors and criticized him.', 'Hook was “mad” at sailors'],
  ['Byron waved, calling it “a triumph” and said the dock was open.', 'it “a triumph”'],
  ['Byron accuses Hook of “theft” and Lund says he lost the dock.', 'Hook of “theft”'],
  ['Byron has said the dock is “old” and has asked for another.', 'the dock is “old”'],
  ['Byron said he was “glad” of the dock — a change since May.', 'he was “glad” of the dock'],
  ['Byron said the dock — a “wonder” — was open.', 'the dock — a “wonder” — was open'],
  ['Byron said the dock was “his home” before leaving the hall.', 'the dock was “his home”'],
  ['Byron says he is “ready for it” as he faces the council.', 'he is “ready for it”'],
  [
    'Byron said the dock was “sad” for the town, which raised fears among sailors.',
    'the dock was “sad” for the town',
  ],
  ['Byron said the dock was “sad” for the town, as have the sailors.', 'the dock was “sad” for the town'],
  ['Byron said the dock is “sad” for Hook, who built it, and he is right.', 'the dock is “sad” for Hook'],
  [
    'Byron wrote that the title, plan and history of the dock showed its age.',
    'that the title, plan and history of the dock showed its age',
  ],
  ['Byron, recalling lunches with Hook, described him as a “guide.”', 'lunches with Hook'],
  ['When asked whether the dock was open, Byron reportedly said no.', 'whether the dock was open'],
  ['Although Byron said the dock was closed, at the hall this week she left it open.', 'the dock was closed'],
  ['Byron responded to the letter by calling Hook a “thief.”', 'the letter'],
  [
    'Byron said the dock was closed, but it was only a “pause.”',
    'the dock was closed, but it was only a “pause.”',
  ],
])('%s: %s', (text, said) => {
  expect(readQuotes(text)[0]?.split(' | ')[3]).toBe(said);
});
