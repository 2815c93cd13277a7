/** The package's `verbatim/analysis`: the analysis with the bundled weights, for use without the server. */
import { type Analyze, createAnalyzer } from './analysis/index.ts';
import { loadResources } from './resources/index.ts';

export * from './analysis/index.ts';
export { loadResources } from './resources/index.ts';

let bundled: Analyze | undefined;

/** Analyses one text with the bundled weights, which the first call loads. */
export const analyze: Analyze = (text, options) => {
  bundled ??= createAnalyzer(loadResources());
  return bundled(text, options);
};
