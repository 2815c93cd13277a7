/**
 * Reads texts as one contender does and prints what it cost: `node read-texts.mjs CONTENDER FILE`, the file a JSON list of texts. A process each,
 * so that memory is the contender's own.
 */
import { readFileSync } from 'node:fs';
import { residentBytes } from '../harness/cpu-time.ts';

/** Each as its documentation shows it, with what it offers for names. */
const contenders = {
  nothing: async () => () => undefined,
  verbatim: async () => {
    const { createAnalyzer } = await import('../../src/analysis/index.ts');
    const { loadResources } = await import('../../src/resources/index.ts');
    return createAnalyzer(loadResources());
  },
  // the model of names with the little that it stands on: what it costs apart from everything else
  names: async () => {
    const [{ splitParagraphs }, { splitSentences, splitTokens }, { findNames, parseNameModel }] =
      await Promise.all([
        import('../../src/analysis/layout/index.ts'),
        import('../../src/analysis/tokens/index.ts'),
        import('../../src/analysis/names/index.ts'),
      ]);
    const model = parseNameModel(readFileSync(new URL('../../data/models/names/names.bin', import.meta.url)));
    return (text) => {
      const paragraphs = splitParagraphs(text);
      const tokens = splitTokens(text, paragraphs);
      return findNames(text, tokens, splitSentences(text, paragraphs, tokens), model);
    };
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const read = nlp(text);
      return [read.people(), read.places(), read.organizations(), read.quotations()].map((view) =>
        view.json(),
      );
    };
  },
  'wink-nlp': async () => {
    const [{ default: winkNlp }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = winkNlp(model);
    return (text) => nlp.readDoc(text).entities().out(nlp.its.detail);
  },
};

const milliseconds = ({ user, system }) => (user + system) / 1000;

const [name, file] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(file, 'utf8'));
const before = process.cpuUsage();
const read = await contenders[name]();
read(texts[0]);
const starting = milliseconds(process.cpuUsage(before));
for (const text of texts.slice(0, texts.length >> 2)) read(text);
const began = process.cpuUsage();
for (const text of texts) read(text);
const reading = milliseconds(process.cpuUsage(began));
console.log(JSON.stringify({ starting, reading, peakBytes: residentBytes(process.pid, 'VmHWM') }));
