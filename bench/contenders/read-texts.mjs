/**
 * Reads texts as one contender does and prints what it cost: `node read-texts.mjs CONTENDER FOLDER`, which holds texts.json, a list of texts, and
 * what was built for it. A process each, so that memory is the contender's own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { residentBytes } from '../harness/cpu-time.ts';

const [name, folder] = process.argv.slice(2);

/** Each as its documentation shows it, with what it offers for names. */
const contenders = {
  nothing: async () => () => undefined,
  verbatim: async () => (await import('../../dist/standalone.js')).analyze,
  names: async () => {
    const { readerOfNames } = await import(join(folder, 'names.js'));
    return readerOfNames(join(import.meta.dirname, '../../data/models/names/names.bin'));
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

const texts = JSON.parse(readFileSync(join(folder, 'texts.json'), 'utf8'));
const before = process.cpuUsage();
const read = await contenders[name]();
read(texts[0]);
const starting = milliseconds(process.cpuUsage(before));
for (const text of texts.slice(0, texts.length >> 2)) read(text);
const began = process.cpuUsage();
for (const text of texts) read(text);
const reading = milliseconds(process.cpuUsage(began));
console.log(JSON.stringify({ starting, reading, peakBytes: residentBytes(process.pid, 'VmHWM') }));
