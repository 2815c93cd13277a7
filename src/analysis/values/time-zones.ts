import type { Reading } from './reading.ts';

/** What the letters add to universal time, undefined where several zones have them or the season decides. Written for this project. */
const zones = new Map<string, string | undefined>(
  Object.entries({
    GMT: 'Z',
    UTC: 'Z',
    BST: '+01:00',
    CET: '+01:00',
    CEST: '+02:00',
    EET: '+02:00',
    EEST: '+03:00',
    MSK: '+03:00',
    WAT: '+01:00',
    SAST: '+02:00',
    EAT: '+03:00',
    PKT: '+05:00',
    WIB: '+07:00',
    SGT: '+08:00',
    HKT: '+08:00',
    JST: '+09:00',
    KST: '+09:00',
    AEST: '+10:00',
    AEDT: '+11:00',
    NZST: '+12:00',
    NZDT: '+13:00',
    EST: '-05:00',
    EDT: '-04:00',
    CDT: '-05:00',
    MDT: '-06:00',
    PST: '-08:00',
    PDT: '-07:00',
    ...Object.fromEntries('ET CT MT PT CST MST IST'.split(' ').map((zone) => [zone, undefined])),
  }),
);

/** The zone that stands at a token, with the index after it: "GMT", "EDT", "local time". */
export function zoneAt({ raw, word }: Reading, index: number): { to: number; offset: string } | undefined {
  if (zones.has(raw(index))) return { to: index + 1, offset: zones.get(raw(index)) ?? '' };
  return word(index) === 'local' && word(index + 1) === 'time' ? { to: index + 2, offset: '' } : undefined;
}
