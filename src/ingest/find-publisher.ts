import { findCredit, splitParagraphs } from '../analysis/layout/index.ts';

const address = /^(?:https?:\/\/|www\.)/i;

/** The publisher that the text's last credit line names ("Source: Observadora"); undefined without one. An address is no name. */
export function findPublisher(text: string): string | undefined {
  for (const paragraph of splitParagraphs(text).toReversed()) {
    const span = findCredit(text, paragraph);
    const name = span && text.slice(span.start, span.end);
    if (name && !address.test(name)) return name;
  }
  return undefined;
}
