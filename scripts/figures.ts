/** The page with the table between its marks, "<!-- figures: NAME -->" and "<!-- end -->". Throws where it has no such place. */
export function putFigures(markdown: string, name: string, table: string): string {
  const opening = `<!-- figures: ${name} -->`;
  const from = markdown.indexOf(opening);
  const to = markdown.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0) throw new Error(`the page has no place for the figures of ${name}`);
  return `${markdown.slice(0, from + opening.length)}\n\n${table}\n\n${markdown.slice(to)}`;
}

/** A table in Markdown: what stands above the columns, and the rows. */
export const toMarkdown = ([head = [], ...rows]: readonly (readonly unknown[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
