/** Words that open a subordinate clause. */
export const subordinators: ReadonlySet<string> = new Set(
  'when while as if although though because since after before unless until once whereas where'.split(' '),
);
