import type { OffsetUnit } from '../schemas/index.ts';

/** Turns an offset in UTF-16 code units, on a whole character of its text, into another unit. */
export type OffsetConverter = (offset: number) => number;

const identity: OffsetConverter = (offset) => offset;

/** Code units between two checkpoints; a conversion walks at most this far. */
const stride = 64;
const shift = 6;

/**
 * The converter of one text. Building it takes one pass over the text, and none where the units agree: plain ASCII for UTF-8, no
 * astral characters for code points.
 */
export function createOffsetConverter(text: string, unit: OffsetUnit): OffsetConverter {
  if (unit === 'utf16') return identity;
  const widthAt = unit === 'utf8' ? utf8Width : codepointWidth;
  const differs = unit === 'utf8' ? /[^\0-\x7f]/ : /[\ud800-\udbff][\udc00-\udfff]/;
  return differs.test(text) ? createCheckpointConverter(text, widthAt) : identity;
}

/**
 * The converter to characters as links into plain text count them (RFC 5147): code points, but a line's end is one character
 * however it is written.
 */
export const createCharacterConverter = (text: string): OffsetConverter =>
  /[\ud800-\udbff][\udc00-\udfff]|\r\n/.test(text)
    ? createCheckpointConverter(text, characterWidth)
    : identity;

type WidthAt = (text: string, index: number) => number;

function createCheckpointConverter(text: string, widthAt: WidthAt): OffsetConverter {
  const checkpoints = new Uint32Array(Math.floor(text.length / stride) + 1);
  for (let i = 0, width = 0; i < text.length; i++) {
    if (i % stride === 0) checkpoints[i >> shift] = width;
    width += widthAt(text, i);
    if (i + 1 === text.length && text.length % stride === 0) checkpoints[text.length >> shift] = width;
  }
  return (offset) => {
    const checkpoint = offset >> shift;
    let converted = checkpoints[checkpoint] ?? 0;
    for (let i = checkpoint * stride; i < offset; i++) converted += widthAt(text, i);
    return converted;
  };
}

const isLead = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Whether the code unit ends an astral character, whose width was counted at its first code unit. */
const endsPair = (text: string, index: number): boolean =>
  index > 0 && isTrail(text.charCodeAt(index)) && isLead(text.charCodeAt(index - 1));

const codepointWidth: WidthAt = (text, index) => (endsPair(text, index) ? 0 : 1);

const characterWidth: WidthAt = (text, index) =>
  text[index] === '\n' && text[index - 1] === '\r' ? 0 : codepointWidth(text, index);

/** A lone surrogate counts three bytes, as the replacement character that encoders write for it. */
const utf8Width: WidthAt = (text, index) => {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (endsPair(text, index)) return 0;
  return isLead(unit) && isTrail(text.charCodeAt(index + 1)) ? 4 : 3;
};
