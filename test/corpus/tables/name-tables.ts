import { at, type Cell, type Table } from './table.ts';

const corpora = ['worldwide-dev', 'gum-news-dev', 'uner-pud-news-test', 'conll2003-test'];

const measured = (label: string, figure: string): readonly Cell[] => [
  label,
  ...corpora.map((corpus) => at(`entities ${corpus}`, figure)),
];

export const nameTable: Table = {
  name: 'names',
  columns: ['F1', ...corpora],
  rows: [
    measured('person, organisation, place: exact span and type', 'f1'),
    ['goal', '82', '82', '76', '77'],
    ['compromise, titles cut', '51.9', '53.3', '55.5', '48.9'],
    ['a first CRF on the same data', '77.5', '78.9', '72.0', '73.4'],
    measured('exact span, any type', 'untyped'),
    measured('overlapping span, same type', 'overlap'),
    measured('overlapping span, any type', 'overlapUntyped'),
  ],
};

export const nameTypeTable: Table = {
  name: 'types of names',
  columns: ['F1', ...corpora],
  rows: [
    ['person', 'PER'],
    ['organisation', 'ORG'],
    ['place', 'LOC'],
    ['date', 'DATE'],
    ['money', 'MONEY'],
  ].flatMap(([label, type]) => [
    measured(`${label}, exact`, type!),
    measured(`${label}, overlap`, `${type} overlap`),
  ]),
};
