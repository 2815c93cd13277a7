import type { components } from './openapi.js';

/** What offsets count; every answer with offsets names its own. */
export type OffsetUnit = components['schemas']['Text']['offsetUnit'];

/** A half-open stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cuts spans in `unit` out of one text. What the unit asks for is prepared once, so that many spans cost little. */
export function createSlicer(text: string, unit: OffsetUnit): (span: Span) => string {
  if (unit === 'utf16') return ({ start, end }) => text.slice(start, end);
  if (unit === 'utf8') return sliceBytes(new TextEncoder().encode(text));
  const characters = Array.from(text);
  if (characters.length === text.length) return ({ start, end }) => text.slice(start, end);
  return ({ start, end }) => characters.slice(start, end).join('');
}

function sliceBytes(bytes: Uint8Array): (span: Span) => string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return ({ start, end }) => decoder.decode(bytes.subarray(start, end));
}
