import { expect, test } from 'vitest';
import { startService } from '../support/started-service.ts';

const files = { 'ferry.txt': '“We wait for the tide,” said Zoë Ruiz of Lisbon 🚢.' };
const path = '/v1/articles/ferry';

const readJson = async (url: string): Promise<Record<string, unknown>> =>
  (await (await fetch(url)).json()) as Record<string, unknown>;

/** Every address in an answer by which it names itself or something else of the service. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(path) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}

test.each(['?format=jsonld', '?format=ninjs', '/annotations'])(
  'every name in %s leads to what it names, with nothing set',
  async (query) => {
    const address = await startService(files);
    const names = new Set(namesIn(await readJson(address + path + query)));
    expect(names.size).toBeGreaterThan(1);
    for (const name of names) {
      expect(name.startsWith(`${address}${path}`)).toBe(true);
      expect((await fetch(name)).status, name).toBe(200);
    }
  },
);

test('a service that listens everywhere is named localhost', async () => {
  const address = await startService(files, { HOST: '0.0.0.0' });
  const { '@id': name } = await readJson(`${address}${path}?format=jsonld`);
  expect(name).toBe(`http://localhost:${new URL(address).port}${path}`);
});

test('PUBLIC_URL names everything, whatever host a client asks for', async () => {
  const address = await startService(files, { PUBLIC_URL: 'https://news.example/api/' });
  for (const host of ['127.0.0.1', 'localhost']) {
    const url = `http://${host}:${new URL(address).port}${path}`;
    const names = namesIn(await readJson(`${url}/annotations`));
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(name.startsWith(`https://news.example/api${path}`)).toBe(true);
  }
});
