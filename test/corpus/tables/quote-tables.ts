import { at, type Cell, type Table } from './table.ts';

/** Goals, and what a stacked CRF trained on PolNeAR itself and a second human reach there. */
const yardsticks: readonly (readonly [
  label: string,
  figure: string,
  crf: string,
  human: string,
  goal: string,
])[] = [
  ['content50', 'content50', '84.8', '91.6', '79'],
  ['attributed50', 'attributed50', '77.1', '88.3', '71'],
  ['source accuracy given content50', 'source', '90', '96.4', '91'],
  ['content50, direct', 'direct', '94', '98', '94'],
  ['content50, mixed', 'mixed', '84', '93', '82'],
  ['content50, indirect', 'indirect', '80', '86', '69'],
  ['exact content', 'contentExact', '', '', ''],
];

export const quoteTable: Table = {
  name: 'quotes',
  columns: [
    'F',
    'polnear-dev, speech',
    'a CRF trained on PolNeAR',
    'human against human',
    'goal',
    'polnear-dev, all attributions',
  ],
  rows: yardsticks.map(([label, figure, ...others]): readonly Cell[] => [
    label,
    at('quotes polnear-dev speech', figure),
    ...others,
    at('quotes polnear-dev all', figure),
  ]),
};

export const quoteTypeTable: Table = {
  name: 'quotes of gum-news-dev',
  columns: ['', 'gum-news-dev, speech', 'goal', 'naive rules', 'gum-news-dev, all attributions'],
  rows: [
    ['source accuracy given content50', 'source', '94', ''],
    ['speaker resolved', 'speaker', '88', '59.8'],
    ['speaker resolved, anaphoric', 'anaphoric', '75', '20.0'],
  ].map(([label, figure, goal, naive]): readonly Cell[] => [
    label!,
    at('quotes gum-news-dev speech', figure!),
    goal!,
    naive!,
    at('quotes gum-news-dev all', figure!),
  ]),
};
