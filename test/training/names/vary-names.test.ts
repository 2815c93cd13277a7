import { expect, test } from 'vitest';
import { createRandom } from '../../../training/names/random.ts';
import { parseArticle } from '../../../training/names/read-articles.ts';
import { createVariation, type Stock } from '../../../training/names/vary-names.ts';

const stock: Stock = {
  firstNames: ['Ines'],
  surnames: ['Okoro'],
  kinds: new Map([
    ['club', ['Northgate Rovers', 'Ajax']],
    ['city', ['Porto', 'Lima']],
  ]),
};
const source =
  '[PERSON Jan de Wit] of [ORG Ajax] flew to [GPE Lima] (Lima is warm). [PERSON DE WIT] praised [ORG Unheard Ltd].';
const line = parseArticle('one', source);

const variations = Array.from({ length: 40 }, (_, seed) => createVariation(stock, createRandom(seed))(line));

test('spans cover the new names, and what is not marked stays', () => {
  for (const { text, entities } of variations) {
    const names = entities.map(([start, end]) => text.slice(start, end));
    const bare = names.reduce((rest, name) => rest.replace(name, '…'), text);
    expect(bare).toBe('… of … flew to … (Lima is warm). … praised ….');
    expect(names[4]).toBe('Unheard Ltd');
  }
});

test('a name gives way to one of its kind, and a surname goes with its owner', () => {
  const seen = new Set<string>();
  for (const { text, entities } of variations) {
    const names = entities.map(([start, end]) => text.slice(start, end));
    for (const name of names) seen.add(name);
    expect(names[0]!.split(' ').at(-1)!.toUpperCase()).toBe(names[3]!.split(' ').at(-1));
    expect(names[0]).toMatch(/ de /);
    expect(stock.kinds.get('club')).toContain(names[1]);
    expect(stock.kinds.get('city')).toContain(names[2]);
  }
  for (const name of ['Ines de Okoro', 'Northgate Rovers', 'Porto']) expect(seen).toContain(name);
});
