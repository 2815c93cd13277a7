import { isIP } from 'node:net';

/** "2" is how many proxies are trusted, "10.0.0.0/8, ::1" their networks and addresses; undefined for what is neither. */
export function parseTrustedProxies(given: string): number | readonly string[] | undefined {
  if (/^\d{1,2}$/.test(given)) return Number(given);
  const networks = given.split(',').map((network) => network.trim());
  return networks.every(isNetwork) ? networks : undefined;
}

function isNetwork(network: string): boolean {
  const [, address = '', prefix = '0'] = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i.exec(network) ?? [];
  return isIP(address) !== 0 && Number(prefix) <= (isIP(address) === 6 ? 128 : 32);
}
