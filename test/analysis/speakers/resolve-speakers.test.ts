import { expect, test } from 'vitest';
import type { Attribution, Entity, EntityType } from '../../../src/analysis/index.ts';
import { resolveSpeakers } from '../../../src/analysis/speakers/index.ts';

const entity = (text: string, type: EntityType, ...names: string[]): Entity => ({
  type,
  name: names[0]!,
  aliases: names.slice(1),
  salience: 0.5,
  value: undefined,
  links: [],
  mentions: names.map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, form: 'name' as const };
  }),
});

const attribution = (text: string, source: string): Attribution => {
  const start = text.indexOf(source);
  const cue = { start: text.length - 1, end: text.length };
  return {
    kind: 'indirect',
    parts: [cue],
    cue,
    source: { start, end: start + source.length },
    via: [],
    confidence: 1,
  };
};

const speak = (text: string, source: string, entities: readonly Entity[]): string[] =>
  (resolveSpeakers(text, [attribution(text, source)], entities)[0]?.speaker?.entities ?? []).map(
    (i) => entities[i]!.name,
  );

test('a title before a name speaks for the name', () => {
  const text = 'Deputy Minister Ada Byron said so.';
  expect(speak(text, 'Deputy Minister Ada Byron', [entity(text, 'PERSON', 'Ada Byron')])).toEqual([
    'Ada Byron',
  ]);
});

test('a spokesman is not the person for whom he speaks', () => {
  const text = 'Byron’s spokesman said so.';
  expect(speak(text, 'Byron’s spokesman', [entity(text, 'PERSON', 'Byron')])).toEqual([]);
});

test('names joined by “and” speak together', () => {
  const text = 'France, Spain and the United States said so.';
  const entities = ['France', 'Spain', 'United States'].map((name) => entity(text, 'GPE', name));
  expect(speak(text, 'France, Spain and the United States', entities)).toEqual([
    'France',
    'Spain',
    'United States',
  ]);
});

test('an apposition does not speak', () => {
  const text = 'Ada Byron, a doctor in Leeds, said so.';
  const entities = [entity(text, 'PERSON', 'Ada Byron'), entity(text, 'GPE', 'Leeds')];
  expect(speak(text, 'Ada Byron, a doctor in Leeds', entities)).toEqual(['Ada Byron']);
});

test('a capital speaks for its country where the article names it', () => {
  const text = 'Lisbon said that Portugal would pay.';
  const entities = [entity(text, 'GPE', 'Lisbon'), entity(text, 'GPE', 'Portugal')];
  expect(speak(text, 'Lisbon', entities)).toEqual(['Portugal']);
  expect(speak(text, 'Lisbon', entities.slice(0, 1))).toEqual(['Lisbon']);
});

test('a relative pronoun stands for the name before it', () => {
  const text = 'Ada Byron, who said so, left.';
  expect(speak(text, 'who', [entity(text, 'PERSON', 'Ada Byron')])).toEqual(['Ada Byron']);
});

test('a mention that no entity holds stays unresolved', () => {
  const text = 'The police said so.';
  expect(speak(text, 'The police', [])).toEqual([]);
});

test('a title with a preposition leads to the name at its end, a spokesman’s does not', () => {
  const text = 'Minister of Education Ada Byron and the spokesman for James Hook said so.';
  const entities = [entity(text, 'PERSON', 'Ada Byron'), entity(text, 'PERSON', 'James Hook')];
  expect(speak(text, 'Minister of Education Ada Byron', entities)).toEqual(['Ada Byron']);
  expect(speak(text, 'the spokesman for James Hook', entities)).toEqual([]);
});
