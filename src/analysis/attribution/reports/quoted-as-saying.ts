import { findContentAfter } from '../contents/index.ts';
import type { Cue } from '../cue.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { whoIsQuoted } from './quoted-as.ts';

/** "The Courier quoted a clerk as saying that…" */
export function quotedAsSaying(reading: Reading, cue: Cue): Finding | undefined {
  const quoted = whoIsQuoted(reading, cue.verb);
  const content = quoted && findContentAfter(reading, cue, cue.group.to);
  return (
    content && {
      rule: content.rule,
      parts: [content.part],
      cue: { from: cue.verb - 1, to: cue.verb + 1 },
      source: quoted.speaker,
      addressee: undefined,
    }
  );
}
