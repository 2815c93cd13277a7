import { expect, test } from 'vitest';
import { readQuotes } from './attributions.ts';

/** How a quote goes on after the cue inside it. */
test.each([
  [
    'The port, in Hook’s telling, is “a mess.”',
    ['mixed | Hook | in Hook’s telling | The port … is “a mess.”'],
  ],
  ['The dock is, in her words, “a mess.”', ['mixed | her | in her words | The dock is … “a mess.”']],
  ['She has a stake in his words.', []],
  [
    'Calling the vote “a farce,” Byron vowed to appeal.',
    ['mixed | Byron | Calling | the vote “a farce,”', 'indirect | Byron | vowed | to appeal'],
  ],
  [
    'Byron, calling the vote “a farce,” vowed to appeal.',
    ['mixed | Byron | calling | the vote “a farce,”', 'indirect | Byron | vowed | to appeal'],
  ],
  [
    '“Whoever did it,” she said, her voice breaking, “will be found.”',
    ['direct | she | said | “Whoever did it,” … “will be found.”'],
  ],
  ['The plan, as he put it, was “dead.”', ['mixed | he | put it | The plan … was “dead.”']],
  [
    'The dock, she told reporters, was “too old” to be saved.',
    ['mixed | she | told | The dock … was “too old” to be saved'],
  ],
  [
    '“We won,” wrote the sailors of the “Dock and Mill Project,” giving an example.',
    ['direct | the sailors of the | wrote | “We won,”'],
  ],
  [
    '“We won,” Byron says in the spot titled “Danger,” warning of delay.',
    ['direct | Byron | says | “We won,”'],
  ],
  [
    'Byron “sank the plan,” she wrote in her memoir, “Tough Docks.”',
    ['mixed | she | wrote | Byron “sank the plan,”'],
  ],
  ['“The dock,” she said, “is closed.”', ['direct | she | said | “The dock,” … “is closed.”']],
  ['“We won,” she said “The dock is ours.”', ['direct | she | said | “We won,” … “The dock is ours.”']],
  [
    '“All the way!” Byron shouted, shorthand for taking the dock.',
    ['direct | Byron | shouted | “All the way!”'],
  ],
  ['“We won,” Byron said, three days after the storm.', ['direct | Byron | said | “We won,”']],
  ['The dock, he said, would burn.', ['indirect | he | said | The dock … would burn']],
  ['Losing the dock, he said, was a fear.', ['indirect | he | said | Losing the dock … was a fear']],
  [
    'It is a reminder, Byron said, that the dock is old.',
    ['indirect | Byron | said | It is a reminder … that the dock is old'],
  ],
  [
    '“We are worried,” the members wrote, that the dock “may burn.”',
    ['mixed | the members | wrote | “We are worried,” … that the dock “may burn.”'],
  ],
  [
    'The port had changed, she said, by “holding out.”',
    ['mixed | she | said | The port had changed … by “holding out.”'],
  ],
  ['The dock was closed, she said, after a long day.', ['indirect | she | said | The dock was closed']],
  [
    'A mistake may go unseen, said Ada Byron, another captain.',
    ['indirect | Ada Byron | said | A mistake may go unseen'],
  ],
  [
    'The dock was closed, the office reported last week.',
    ['indirect | the office | reported | The dock was closed'],
  ],
  [
    '“We won,” she said, adding, “They lost.”',
    ['direct | she | said | “We won,”', 'direct | she | adding | “They lost.”'],
  ],
  [
    '“We are worried,” the members wrote in a letter to the mayor, that the dock “may burn.”',
    ['mixed | the members | wrote | “We are worried,” … that the dock “may burn.”'],
  ],
  [
    'The dock was closed, Byron said, because it was old.',
    ['indirect | Byron | said | The dock was closed … because it was old'],
  ],
])('%s', (text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
