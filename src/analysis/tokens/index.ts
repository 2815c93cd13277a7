/** Words and sentences: the smallest units that later stages speak of. Knows spelling, abbreviations and clitics, no grammar. */
export { splitSentences } from './split-sentences.ts';
export { splitTokens } from './split-tokens.ts';
