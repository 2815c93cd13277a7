import type { Span } from './span.ts';

/** `promo` points readers elsewhere ("Follow our live article…"); `credit` names the publisher ("Source: …") or who wrote ("By …"). */
export const paragraphRoles = ['lead', 'body', 'promo', 'credit'] as const;
export type ParagraphRole = (typeof paragraphRoles)[number];

/** A block of the text, trimmed of white space. `number` counts from 1 in text order. */
export interface Paragraph extends Span {
  readonly number: number;
  readonly role: ParagraphRole;
}
