import { expect, test } from 'vitest';
import { readQuotes } from './attributions.ts';

test.each([
  ['Hook laughed at her claim that the dock was old.', ['indirect | her | claim | that the dock was old']],
  [
    'Hook laughed at Ada Byron’s claim that the dock was old.',
    ['indirect | Ada Byron | claim | that the dock was old'],
  ],
  [
    'Byron expressed doubt that the dock would open.',
    ['indirect | Byron | expressed doubt | that the dock would open'],
  ],
  ['Byron expressed support for the dock.', ['indirect | Byron | expressed | support for the dock']],
  ['They kept his promise to close the dock.', ['indirect | his | promise | to close the dock']],
  ['It rests on the claim that they saw.', []],
  ['His call for a ban on boats was denied.', ['indirect | His | call | a ban on boats']],
  ['They met her demand for a dock.', ['indirect | her | demand | a dock']],
  ['The call for tenders was closed.', []],
  ['The council issued a warning of floods.', []],
  ['She repeated her call for a ban.', ['indirect | She | repeated | her call for a ban']],
  ['Byron’s main claim is that the dock was old.', ['indirect | Byron | claim | that the dock was old']],
  [
    'Her statement on Wednesday that the dock was old is wrong.',
    ['indirect | Her | statement | that the dock was old'],
  ],
  ['Her claim that the dock was closed angered them.', ['indirect | Her | claim | that the dock was closed']],
  ['His promise to close the dock angered men who fish.', ['indirect | His | promise | to close the dock']],
  [
    'His most surprising claim was that the dock was “alive.”',
    ['mixed | His | claim | that the dock was “alive.”'],
  ],
  [
    'Byron’s strange suggestion at a hastily called meeting that the dock was old is wrong.',
    ['indirect | Byron | suggestion | that the dock was old'],
  ],
  [
    'The deputies’ answer was that the dock was old.',
    ['indirect | The deputies | answer | that the dock was old'],
  ],
  [
    'Sailors were angered by a report by the council that the dock was old.',
    ['indirect | the council | report | that the dock was old'],
  ],
  [
    'Byron made the case that the dock was old.',
    ['indirect | Byron | made the case | that the dock was old'],
  ],
  ['While his call for a “rebirth” draws sailors, he left.', ['mixed | his | call | a “rebirth”']],
  [
    'Lund’s message to the staff was that the dock was old.',
    ['indirect | Lund | message | that the dock was old'],
  ],
  ['It rests on last week’s warnings of floods.', []],
  ['Hook answered the accusation that she is “mad.”', ['mixed | - | accusation | that she is “mad.”']],
  ['Byron said in a statement that she is “mad.”', ['mixed | Byron | said | that she is “mad.”']],
])('%s', (text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
