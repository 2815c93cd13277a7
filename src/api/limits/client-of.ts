import { memo } from '../memo.ts';

/**
 * Who an address is, as far as limits go: an IPv4 address, or the 64 bits of an IPv6 address that name a network, because whoever has
 * one of its addresses has all.
 */
export const clientOf = memo((address = '') => {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? groupsOf(address).slice(0, 4).join(':');
});

/** The eight groups, "::" written out. */
function groupsOf(address: string): readonly string[] {
  const [head = [], tail] = address.split('::').map((groups) => groups.split(':').filter(Boolean));
  if (!tail) return head;
  return [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
}
