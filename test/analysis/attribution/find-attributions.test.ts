import { expect, test } from 'vitest';
import { readQuotes } from './attributions.ts';

test.each([
  ['“We won,” Ada Byron said.', ['direct | Ada Byron | said | “We won,”']],
  ['😀 “We won,” Ada Byron said.', ['direct | Ada Byron | said | “We won,”']],
  ['“We won,” said Ada Byron.', ['direct | Ada Byron | said | “We won,”']],
  ['Ada Byron said: “We won.”', ['direct | Ada Byron | said | “We won.”']],
  ['“We won,” she said. “They lost.”', ['direct | she | said | “We won,” … “They lost.”']],
  ['“We won,” she said, “because they lost.”', ['direct | she | said | “We won,” … “because they lost.”']],
  [
    'The mayor said that the bridge was closed.',
    ['indirect | The mayor | said | that the bridge was closed'],
  ],
  ['The mayor said the bridge was closed.', ['indirect | The mayor | said | the bridge was closed']],
  [
    'According to the ministry, the bridge is closed.',
    ['indirect | the ministry | According to | the bridge is closed'],
  ],
  [
    'The bridge is closed, according to the ministry.',
    ['indirect | the ministry | according to | The bridge is closed'],
  ],
  [
    'The mayor said the bridge was “a danger to everybody.”',
    ['mixed | The mayor | said | the bridge was “a danger to everybody.”'],
  ],
  [
    'DOVER, England (Reuters) - The dock is closed, the mayor said.',
    ['indirect | the mayor | said | The dock is closed'],
  ],
  ['Dubai: The dock is closed, the mayor said.', ['indirect | the mayor | said | The dock is closed']],
  ['NEW DELHI: Divers pulled three sailors from the dock on Friday.', []],
  ['China: “The dock is closed.”', ['direct | China | : | “The dock is closed.”']],
  ['The airline adds flights to Lagos.', []],
  [
    'The dock, other sailors cautioned, needed to be repaired.',
    ['indirect | other sailors | cautioned | The dock … needed to be repaired'],
  ],
  [
    'She wrote in a 41-page ruling that the dock was closed.',
    ['indirect | She | wrote | that the dock was closed'],
  ],
  ['“We won,” she gasped.', ['direct | she | gasped | “We won,”']],
  ['Byron heralded the dock as “a wonder.”', ['mixed | Byron | heralded | the dock as “a wonder.”']],
  ['“We won,” she said, flanked by friends.', ['direct | she | said | “We won,”']],
  [
    'The dock “is a mess,” said an engineer known for her books.',
    ['mixed | an engineer | said | The dock “is a mess,”'],
  ],
  [
    'Byron told them, “Go home,” and, “Sleep well.”',
    ['mixed | Byron | told | “Go home,” and, “Sleep well.”'],
  ],
  ['“The storm is over.” Byron said.', ['direct | Byron | said | “The storm is over.”']],
  ['Byron left early - “I love docks,” she said.', ['direct | she | said | “I love docks,”']],
  ['“Why us?” the 43-year-old sailor asked.', ['direct | the 43-year-old sailor | asked | “Why us?”']],
  ['“We won.” – Ada Byron', ['direct | Ada Byron | – | “We won.”']],
  [
    'The dock was called “a mess of planks” by Ada Byron.',
    ['mixed | Ada Byron | was called | The dock … “a mess of planks”'],
  ],
  [
    'The dock is known as the “sailors’ home.”',
    ['mixed | - | is known | The dock … as the “sailors’ home.”'],
  ],
  [
    'Ada Byron, host of “Morning Dock,” said the dock was closed.',
    ['indirect | Ada Byron | said | the dock was closed'],
  ],
  [
    'The dock, according to a report at the time, was “a mess of planks.”',
    ['mixed | a report | according to | The dock … was “a mess of planks.”'],
  ],
  [
    'The dock, often labeled “a mess of planks” by sailors, was sold.',
    ['direct | sailors | labeled | “a mess of planks”'],
  ],
  ['A dock called “a mess of planks” was sold.', []],
  ['Byron hit the plank that she said struck Hook.', ['indirect | she | said | struck Hook']],
  [
    'Lund described as “nonsense” the idea that she would go.',
    ['mixed | Lund | described | as “nonsense” the idea that she would go'],
  ],
  ['Lund lashed out at the council.', ['indirect | Lund | lashed out | the council']],
  ['Lund wrote a post calling Byron “a fraud.”', ['mixed | Lund | calling | Byron “a fraud.”']],
  ['The dock is called “The Old Lady.”', []],
  [
    'Hook was the first to call the dock “a mess of planks.”',
    ['mixed | Hook | to call | the dock “a mess of planks.”'],
  ],
  [
    'Ada Byron told reporters that the bridge was closed.',
    ['indirect | Ada Byron | told | that the bridge was closed'],
  ],
  [
    'They “were sad. Nobody sang” at the dock, Byron said.',
    ['mixed | Byron | said | They “were sad. Nobody sang” at the dock'],
  ],
  [
    '“We were sad. Nobody sang,” Byron said, according to a report.',
    ['mixed | a report | according to | “We were sad. Nobody sang,” Byron said'],
  ],
  [
    'Lund asked her, “Why us?” She left and said that it was late.',
    ['direct | Lund | asked | “Why us?”', 'indirect | She | said | that it was late'],
  ],
  [
    'Ada Byron, who ran the dock for ten years, said she will sell it.',
    ['indirect | Ada Byron | said | she will sell it'],
  ],
  [
    'Just days after it burned, Byron said on Friday that the dock will open.',
    ['indirect | Byron | said | that the dock will open'],
  ],
  [
    'While she was away, the dock burned, Byron said.',
    ['indirect | Byron | said | While she was away, the dock burned'],
  ],
])('%s', (text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});

test('scare quotes, titles and nicknames are nobody’s words', () => {
  expect(readQuotes('Ada “Bug” Byron wrote “The Engine” in the “golden” years.')).toEqual([]);
});

test('a sentence without end costs no more a word than a short one', () => {
  const measure = (times: number): number => {
    const text = 'Ada said no and he said that, '.repeat(times);
    const start = performance.now();
    readQuotes(text);
    return performance.now() - start;
  };
  measure(500);
  expect(measure(5000)).toBeLessThan(measure(500) * 40 + 500);
});
