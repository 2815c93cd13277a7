import { expect, test } from 'vitest';
import { instantOf } from '../../src/articles/index.ts';

const instants = [
  ['2022-11-02', '2022-11-02T00:00:00.000Z'],
  ['2022-11-02T10:30', '2022-11-02T10:30:00.000Z'],
  ['2022-11-02T10:30:15Z', '2022-11-02T10:30:15.000Z'],
  ['2022-11-02T10:30:15.25+01:00', '2022-11-02T09:30:15.250Z'],
  ['2022-11-02T10:30:15,5-05:30', '2022-11-02T16:00:15.500Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['0099-01-01', '0099-01-01T00:00:00.000Z'],
] as const;

test.each(instants)('%s is %s', (iso, instant) => {
  expect(new Date(instantOf(iso)!).toISOString()).toBe(instant);
});

const others = [
  '',
  'yesterday',
  '2022',
  '2022-11',
  '20221102',
  '2022-02-30',
  '2023-02-29',
  '2022-13-01',
  '2022-00-10',
];
const times = [
  '2022-11-02T',
  '2022-11-02 10:30',
  '2022-11-02T24:00',
  '2022-11-02T10:60',
  '2022-11-02T10:30+1',
  ' 2022-11-02',
];

test.each([...others, ...times])('“%s” is no instant', (iso) => {
  expect(instantOf(iso)).toBeUndefined();
});
