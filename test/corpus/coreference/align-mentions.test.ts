import { expect, test } from 'vitest';
import { alignMentions, type GoldMention, type Mention } from './align-mentions.ts';

const text = 'Afghan Ambassador Hamid Orr met the coach of the team, and he left.';
const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const gold = (words: string, core: string, entity: string): GoldMention => ({
  ...span(words),
  core: span(core),
  entity,
});
const answer = (words: string, entity: string): Mention => ({ ...span(words), entity });

test('a bare name stands for the mention with its title, a shorter nominal for the longer', () => {
  const aligned = alignMentions(
    text,
    [gold('Afghan Ambassador Hamid Orr', 'Orr', '1'), gold('the coach of the team', 'coach', '2')],
    [answer('Hamid Orr', 'a'), answer('the coach', 'b')],
  );
  expect(aligned.answer).toEqual(aligned.gold);
});

test('a mention inside another that is not its core stands for nothing', () => {
  const { gold: wanted, answer: given } = alignMentions(
    text,
    [gold('the coach of the team', 'coach', '1')],
    [answer('the team', 'a')],
  );
  expect(given).not.toEqual(wanted);
});

test('of two nested mentions of the gold each is taken once, by the answer that shares it best', () => {
  const { gold: wanted, answer: given } = alignMentions(
    text,
    [gold('the coach of the team', 'coach', '1'), gold('the team', 'team', '2')],
    [answer('the team', 'a'), answer('the coach of the team', 'b')],
  );
  expect(new Set(given.map((chain) => [...chain][0]))).toEqual(new Set(wanted.map((chain) => [...chain][0])));
});
