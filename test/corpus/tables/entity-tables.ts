import { at, type Cell, type Table } from './table.ts';

export const speakerTable: Table = {
  name: 'speakers',
  columns: ['gum-news-dev, given the gold’s attributions', 'all', 'anaphoric'],
  rows: [
    [
      'right of all (recall)',
      at('speakers gum-news-dev given', 'recall'),
      at('speakers gum-news-dev given', 'anaphoricRecall'),
    ],
    [
      'right of those resolved (precision)',
      at('speakers gum-news-dev given', 'precision'),
      at('speakers gum-news-dev given', 'anaphoricPrecision'),
    ],
  ],
};

const coreference = (label: string, scoring: string, goal: string): readonly Cell[] => [
  label,
  ...['conll', 'muc', 'bCubed', 'ceafEntity', 'lea'].map((figure) =>
    at(`coreference gum-news-dev ${scoring}`, figure),
  ),
  goal,
];

export const coreferenceTable: Table = {
  name: 'coreference',
  columns: ['gum-news-dev, F1', 'CoNLL average', 'MUC', 'B³', 'CEAF φ4', 'LEA', 'goal'],
  rows: [
    coreference('names, given the gold’s', 'given names', '85'),
    coreference('names, end to end', 'names', ''),
    coreference('all mentions, end to end', 'all mentions', ''),
  ],
};
