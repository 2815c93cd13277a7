import { type Found, type Reading, type Rule, touches } from './reading.ts';
import { zoneAt } from './time-zones.ts';

/** A time of day in digits, with the index after it. */
interface Clock {
  readonly to: number;
  readonly hour: number;
  readonly minute: string;
}

/** "noon", "midnight" */
const namedTime: Rule = ({ word }, index) => {
  const name = word(index);
  if (name !== 'noon' && name !== 'midnight') return undefined;
  return { from: index, to: index + 1, type: 'TIME', value: name === 'noon' ? 'T12:00' : 'T00:00' };
};

/** "10:30 a.m.", "5pm", "14:00 GMT", "0900 GMT", "16h00", "7.05pm local time" */
const clockTime: Rule = (reading, index) => {
  const clock = halfDay(reading, index) ?? fullDay(reading, index) ?? fourDigits(reading, index);
  return clock && found(reading, index, clock);
};

/** "10:30 a.m.", "7.05pm" */
function halfDay(reading: Reading, index: number): Clock | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(reading.raw(index));
  const half = match && /^([ap])\.?m$/.exec(reading.word(index + 1))?.[1];
  if (!match || !half) return undefined;
  const hour = Number(match[1]);
  if (hour < 1 || hour > 12) return undefined;
  return { to: index + 2, hour: (hour % 12) + (half === 'p' ? 12 : 0), minute: match[2] ?? '00' };
}

/** "14:00", "16h00" */
function fullDay(reading: Reading, index: number): Clock | undefined {
  const raw = reading.raw(index);
  const french = /^h[0-5]\d$/.test(reading.raw(index + 1)) && touches(reading, index + 1);
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(
    french ? `${raw}:${reading.raw(index + 1).slice(1)}` : raw,
  );
  return match
    ? { to: french ? index + 2 : index + 1, hour: Number(match[1]), minute: match[2]! }
    : undefined;
}

/** "0900 GMT": four digits are a time only where a zone follows. */
function fourDigits(reading: Reading, index: number): Clock | undefined {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(reading.raw(index));
  const zone = match && zoneAt(reading, index + 1);
  return zone?.offset ? { to: index + 1, hour: Number(match![1]), minute: match![2]! } : undefined;
}

function found(reading: Reading, index: number, { to, hour, minute }: Clock): Found {
  const zone = zoneAt(reading, to);
  const value = `T${String(hour).padStart(2, '0')}:${minute}${zone?.offset ?? ''}`;
  return { from: index, to: zone?.to ?? to, type: 'TIME', value };
}

export const timeRules: readonly Rule[] = [namedTime, clockTime];
