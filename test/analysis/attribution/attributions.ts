import { analyzeChecked } from '../../support/checked-analyzer.ts';

/** The quotes of a text, one a line: "kind | speaker | cue | parts". */
export const readQuotes = (text: string): string[] =>
  analyzeChecked(text).quotes.map(({ kind, speaker, cue, parts }) => {
    const slice = (span: { start: number; end: number } | undefined) =>
      span ? text.slice(span.start, span.end) : '-';
    return [kind, slice(speaker?.mention), slice(cue), parts.map(slice).join(' … ')].join(' | ');
  });
