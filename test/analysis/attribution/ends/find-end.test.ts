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
])('%s: %s', (text, said) => {
  expect(readQuotes(text)[0]?.split(' | ')[3]).toBe(said);
});
