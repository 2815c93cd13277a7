import type { Cue } from '../cue.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { cueAfterContent } from './cue-after-content.ts';
import { cueBeforeContent } from './cue-before-content.ts';
import type { CueRule } from './cue-rule.ts';
import { invertedOpening } from './inverted-opening.ts';
import { namedPassive } from './named-passive.ts';
import { passiveCue } from './passive-cue.ts';
import { passesOn } from './quoted-as.ts';
import { quotedAsSaying } from './quoted-as-saying.ts';

/** What a cue attributes; the first rule with an opinion decides. */
export const cueRules: readonly CueRule[] = [
  quotedAsSaying,
  invertedOpening,
  cueAfterContent,
  cueBeforeContent,
  namedPassive,
  passiveCue,
];

export function readCue(reading: Reading, cue: Cue): Finding | undefined {
  if (passesOn(reading, cue)) return undefined;
  for (const rule of cueRules) {
    const finding = rule(reading, cue);
    if (finding) return finding;
  }
  return undefined;
}
