import { createConnection } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Answered, TrustedProxies } from '../../src/api/index.ts';
import { startApi } from '../support/served-api.ts';

interface Asked {
  readonly trust?: TrustedProxies;
  /** Whole header fields, in their order. */
  readonly fields: readonly string[];
  /** Who the client is taken for. */
  readonly client: string;
}

const direct = '127.0.0.1';
const forwarded = (value: string): readonly string[] => [`X-Forwarded-For: ${value}`];

const cases: Readonly<Record<string, Asked>> = {
  'nobody is believed by default': { fields: forwarded('192.0.2.1'), client: direct },
  'none of no proxies is believed': { trust: 0, fields: forwarded('192.0.2.1'), client: direct },
  'a proxy that is not on the list is not believed': {
    trust: ['10.0.0.0/8', '::1'],
    fields: forwarded('192.0.2.1'),
    client: direct,
  },
  'a proxy by its address': { trust: [direct], fields: forwarded('192.0.2.1'), client: '192.0.2.1' },
  'a proxy by its network': { trust: ['127.0.0.0/8'], fields: forwarded('192.0.2.1'), client: '192.0.2.1' },
  'a proxy that says nothing is the client': { trust: [direct], fields: [], client: direct },
  'what a client wrote stands in front and is passed over': {
    trust: [direct],
    fields: forwarded('127.0.0.1, 198.51.100.9, 192.0.2.1'),
    client: '192.0.2.1',
  },
  'the way through several proxies': {
    trust: [direct, '10.0.0.0/8'],
    fields: forwarded('198.51.100.9, 192.0.2.1, 10.1.2.3,10.4.5.6'),
    client: '192.0.2.1',
  },
  'several fields are one list': {
    trust: [direct, '10.0.0.0/8'],
    fields: [...forwarded('198.51.100.9'), ...forwarded('192.0.2.1'), ...forwarded('10.1.2.3')],
    client: '192.0.2.1',
  },
  'where all are trusted, the first': {
    trust: ['0.0.0.0/0'],
    fields: forwarded('192.0.2.1, 192.0.2.2'),
    client: '192.0.2.1',
  },
  'one proxy by number': { trust: 1, fields: forwarded('198.51.100.9, 192.0.2.1'), client: '192.0.2.1' },
  'two proxies by number': {
    trust: 2,
    fields: forwarded('198.51.100.9, 192.0.2.1, 10.1.2.3'),
    client: '192.0.2.1',
  },
  'fewer proxies than the number': { trust: 9, fields: forwarded('192.0.2.1'), client: '192.0.2.1' },
  'an address with a port': { trust: 1, fields: forwarded('192.0.2.1:4711'), client: '192.0.2.1' },
  'an IPv6 address in brackets': {
    trust: 1,
    fields: forwarded('[2001:db8::7]:4711'),
    client: '2001:db8:0:0',
  },
  'an IPv6 address': { trust: 1, fields: forwarded('2001:db8:1:2::7'), client: '2001:db8:1:2' },
  'an IPv4 address as IPv6': { trust: 1, fields: forwarded('::ffff:192.0.2.1'), client: '192.0.2.1' },
  'a word that is no address': { trust: 1, fields: forwarded('unknown'), client: direct },
  'an address with a zone of the client’s choice': {
    trust: 1,
    fields: forwarded('::1%a:b:c:d:e:f'),
    client: direct,
  },
  'nothing between commas': { trust: 3, fields: forwarded('192.0.2.1, ,'), client: direct },
  'an empty field': { trust: 1, fields: forwarded(''), client: direct },
  'a field longer than any that is remembered': {
    trust: 1,
    fields: forwarded(`${'198.51.100.9, '.repeat(900)}192.0.2.1`),
    client: '192.0.2.1',
  },
  'Forwarded is not read': { trust: 9, fields: ['Forwarded: for=192.0.2.1'], client: direct },
  'nor is X-Real-IP': { trust: 9, fields: ['X-Real-IP: 192.0.2.1'], client: direct },
};

/** Asks for what is kept once it was asked for, and for what is not there: the answers, without what changes with time. */
async function ask(port: number, fields: readonly string[]): Promise<string> {
  const socket = createConnection({ port, host: '127.0.0.1', allowHalfOpen: true });
  const head = (path: string, more: readonly string[]) =>
    `${[`GET ${path} HTTP/1.1`, 'Host: x', 'X-Request-Id: one', ...more].join('\r\n')}\r\n\r\n`;
  socket.end(head('/', fields) + head('/nothing', [...fields, 'Connection: close']));
  return (await text(socket)).replace(/^(?:RateLimit|Date):.*\r\n/gim, '');
}

test.each(Object.entries(cases))('%s', async (_name, { trust, fields, client }) => {
  const seen: Answered[] = [];
  const { app, port } = await startApi([], {
    trustedProxies: trust,
    observe: (answered) => void seen.push(answered),
  });
  for (const _ of ['made', 'kept']) await ask(port, fields);
  await app.close();
  expect(seen.map((answered) => answered.client)).toEqual(Array(4).fill(client));
});

test('the quota is the client’s, and nobody has another’s by writing its address', async () => {
  const { app, port } = await startApi([], { trustedProxies: ['10.0.0.0/8', direct], rateLimit: 4 });
  const statuses = async (field: string) =>
    [...(await ask(port, forwarded(field))).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
  for (const _ of [1, 2]) expect(await statuses('192.0.2.1')).toEqual(['200', '404']);
  expect(await statuses('192.0.2.1, 10.0.0.1')).toEqual(['429', '429']);
  expect(await statuses('203.0.113.5, 192.0.2.1')).toEqual(['429', '429']);
  expect(await statuses('192.0.2.2')).toEqual(['200', '404']);
  await app.close();
});

test('the answer is the same to the byte, whoever asks', async () => {
  const { app, port } = await startApi([], { trustedProxies: 1 });
  await ask(port, []);
  const answers = new Set<string>();
  for (const field of ['192.0.2.1', '2001:db8::1', 'unknown']) answers.add(await ask(port, forwarded(field)));
  expect(answers.size).toBe(1);
  await app.close();
});
