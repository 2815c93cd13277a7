/** Universal Dependencies relations, with the subtypes that later stages read. The order is the model's. */
export const relationSet = [
  'root',
  'punct',
  'case',
  'det',
  'nsubj',
  'amod',
  'obl',
  'advmod',
  'nmod',
  'obj',
  'compound',
  'conj',
  'cc',
  'mark',
  'aux',
  'cop',
  'nmod:poss',
  'advcl',
  'flat',
  'xcomp',
  'acl:relcl',
  'acl',
  'appos',
  'aux:pass',
  'nsubj:pass',
  'ccomp',
  'nummod',
  'parataxis',
  'obl:unmarked',
  'expl',
  'fixed',
  'discourse',
  'compound:prt',
  'dep',
  'list',
  'obl:agent',
  'iobj',
  'nmod:desc',
  'csubj',
  'vocative',
  'dislocated',
  'goeswith',
] as const;
export type Relation = (typeof relationSet)[number];

const index = new Map<string, number>(relationSet.map((relation, i) => [relation, i]));

/** The number of a relation: of its whole label, else of the label without its subtype, else of `dep`. */
export const relationIndex = (relation: string): number =>
  index.get(relation) ?? index.get(relation.replace(/:.*/s, '')) ?? index.get('dep')!;

/** Stand-in for tokens that have no relation yet. */
export const noRelation = relationSet.length;
