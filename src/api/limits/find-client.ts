import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';
import { memo } from '../memo.ts';
import { clientOf } from './client-of.ts';

/** Who sends a request, as far as limits and logs go. Called for every request. */
export type FindClient = (request: IncomingMessage) => string;

/** The proxies that are believed when they say for whom they ask: the last so many, or those at these addresses and networks. */
export type TrustedProxies = number | readonly string[];

/** Without trusted proxies a client is whoever connects. With them it is the last address that is not one of theirs. */
export function findClientBehind(proxies: TrustedProxies | undefined): FindClient {
  if (!proxies) return ({ socket }) => clientOf(socket.remoteAddress);
  const trusts = typeof proxies === 'number' ? trustCount(proxies) : trustNetworks(proxies);
  const clientFor = memo((word = '') => {
    const [peer = '', ...field] = word.split(' ');
    return clientOf(addressBehind(peer, field.join('').split(','), trusts));
  });
  return ({ socket, headers }) => {
    const field = headers['x-forwarded-for'];
    return field === undefined
      ? clientOf(socket.remoteAddress)
      : clientFor(`${socket.remoteAddress} ${field}`);
  };
}

/** Whether a proxy is believed that is so many connections away, the next one being 1. */
type Trusts = (address: string, distance: number) => boolean;

const trustCount =
  (count: number): Trusts =>
  (_address, distance) =>
    distance <= count;

function trustNetworks(networks: readonly string[]): Trusts {
  const trusted = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const bits = isIPv6(address) ? 128 : 32;
    trusted.addSubnet(address, Number(prefix ?? bits), familyOf(address));
  }
  // Where the connection is gone it has no address any more.
  return (address) => isIP(address) !== 0 && trusted.check(address.split('%', 1)[0]!, familyOf(address));
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** Each proxy has put the address of whoever asked it at the end. What is no address ends the way: no proxy wrote that. */
function addressBehind(peer: string, said: string[], trusts: Trusts): string {
  let address = peer;
  for (let distance = 1; trusts(address, distance); distance++) {
    const before = withoutPort(said.pop() ?? '');
    if (isIP(before) === 0 || before.includes('%')) break;
    address = before;
  }
  return address;
}

/** "192.0.2.1:4711" and "[2001:db8::1]:4711", as some proxies write. */
const withoutPort = (address: string): string =>
  /^(?:\[([^\]]*)\]|([^:]*))(?::\d+)?$/.exec(address)?.slice(1).join('') ?? address;
