import { firstEndingAfter } from '../../annotations/index.ts';
import type { Scene } from './scene.ts';

const nominal = /^(?:NNP?S?|PRP|DT|CD|W[PD]T?|EX|FW|JJ)$/;
const longest = 3;

/** The scene with nouns where short sources end: who speaks is one, whatever the tagger made of it ("Officials said"). */
export function repairSourceTags(scene: Scene): Scene {
  const { tokens, attributions, text } = scene;
  let tags: string[] | undefined;
  for (const { source } of attributions) {
    if (!source) continue;
    const first = firstEndingAfter(tokens, source.start);
    const last = firstEndingAfter(tokens, source.end - 1);
    if (last - first >= longest || nominal.test(scene.syntax.tags[last] ?? 'NN')) continue;
    tags ??= [...scene.syntax.tags];
    tags[last] = /s$/.test(text.slice(source.start, source.end)) ? 'NNS' : 'NN';
  }
  return tags ? { ...scene, syntax: { ...scene.syntax, tags } } : scene;
}
