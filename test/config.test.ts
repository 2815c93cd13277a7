import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseConfig } from '../src/config.ts';

test('every setting has a default, and the bundled articles are found', () => {
  const parsed = parseConfig({});
  expect(parsed).toEqual({
    config: {
      host: '127.0.0.1',
      port: 3000,
      dataDir: expect.any(String),
      logLevel: 'info',
      publicUrl: undefined,
      basePath: '',
      trustedProxies: 0,
      maxTextBytes: 1_048_576,
      rateLimit: 60_000,
      headTimeout: 15_000,
      requestTimeout: 60_000,
      answerTimeout: 120_000,
      answerCacheBytes: 67_108_864,
      cacheDir: undefined,
      metricsPort: undefined,
      maxEventLoopDelay: 1_000,
      stopDelay: 0,
      analysisThreads: availableParallelism(),
    },
  });
  expect('config' in parsed && existsSync(join(parsed.config.dataDir, '000_48ec453e863594e4.txt'))).toBe(
    true,
  );
});

test('the environment decides', () => {
  const env = {
    HOST: '::',
    PORT: '0',
    DATA_DIR: 'my news',
    LOG_LEVEL: 'WARN',
    PUBLIC_URL: 'HTTPS://News.example/api/',
    TRUST_PROXY: '10.0.0.0/8,  ::1',
    MAX_TEXT_BYTES: '20',
    RATE_LIMIT: '0',
    HEAD_TIMEOUT_MS: '500',
    REQUEST_TIMEOUT_MS: '1000',
    ANSWER_TIMEOUT_MS: '2000',
    ANSWER_CACHE_BYTES: '0',
    CACHE_DIR: 'kept',
    METRICS_PORT: '0',
    MAX_EVENT_LOOP_DELAY_MS: '7',
    STOP_DELAY_MS: '8',
    ANALYSIS_THREADS: '3',
    PATH: '/bin',
  };
  expect(parseConfig(env)).toEqual({
    config: {
      host: '::',
      port: 0,
      dataDir: 'my news',
      logLevel: 'warn',
      publicUrl: 'https://news.example/api',
      basePath: '/api',
      trustedProxies: ['10.0.0.0/8', '::1'],
      maxTextBytes: 20,
      rateLimit: 0,
      headTimeout: 500,
      requestTimeout: 1000,
      answerTimeout: 2000,
      answerCacheBytes: 0,
      cacheDir: 'kept',
      metricsPort: 0,
      maxEventLoopDelay: 7,
      stopDelay: 8,
      analysisThreads: 3,
    },
  });
});

test('an empty setting is an unset one', () => {
  expect(parseConfig({ HOST: '', PORT: ' ', DATA_DIR: '', LOG_LEVEL: '' })).toEqual(parseConfig({}));
});

test('all problems are reported at once, with the name and the value given', () => {
  const env = { HOST: 'a b', PORT: '65536', LOG_LEVEL: 'loud', MAX_TEXT_BYTES: '1e6', ANALYSIS_THREADS: '0' };
  expect(parseConfig(env)).toEqual({
    problems: [
      { name: 'HOST', reason: 'must be a host name or an address, not “a b”' },
      { name: 'PORT', reason: 'must be a whole number from 0 to 65535, not “65536”' },
      { name: 'LOG_LEVEL', reason: expect.stringMatching(/^must be one of silent, .*trace, not “loud”$/) },
      { name: 'MAX_TEXT_BYTES', reason: expect.stringContaining('not “1e6”') },
      { name: 'ANALYSIS_THREADS', reason: 'must be a whole number from 1 to 256, not “0”' },
    ],
  });
});

test.each(['-1', '80.5', '0x50', '3000a', '١', '999999999999999999999'])('PORT=%s is no port', (PORT) => {
  expect(parseConfig({ PORT })).toMatchObject({ problems: [{ name: 'PORT' }] });
});

test.each([
  'news.example',
  'ftp://news.example',
  'https://me:pass@news.example',
  'https://news.example/?a=b',
  'https://news.example/#a',
  `https://news.example/${'a'.repeat(1000)}`,
  'https://news.example/v1',
  'https://news.example/a%20b',
])('PUBLIC_URL=%s is no public address', (PUBLIC_URL) => {
  expect(parseConfig({ PUBLIC_URL })).toMatchObject({ problems: [{ name: 'PUBLIC_URL' }] });
});

test.each([
  'true',
  '-1',
  '100',
  'proxy.example',
  '10.0.0.0/33',
  '::1/129',
  '10.0.0/8',
  '10.0.0.1,',
  '1, 2',
  'loopback',
])('TRUST_PROXY=%s is no number of proxies and no list of addresses', (TRUST_PROXY) => {
  const reason =
    'must be how many proxies to trust, from 0 to 99, or their addresses and networks with commas between ' +
    `(10.0.0.0/8, ::1), not “${TRUST_PROXY}”`;
  expect(parseConfig({ TRUST_PROXY })).toEqual({ problems: [{ name: 'TRUST_PROXY', reason }] });
});

test.each([
  ['/', ''],
  ['/api', '/api'],
  ['/news/api/', '/news/api'],
])('BASE_PATH=%s is the path “%s”', (BASE_PATH, basePath) => {
  expect(parseConfig({ BASE_PATH })).toMatchObject({ config: { basePath, publicUrl: undefined } });
});

test.each([
  'api',
  '//',
  '/a//b',
  '/../a',
  '/a/.',
  '/a b',
  '/:id',
  '/*',
  '/a?b',
  '/%61',
  `/${'a'.repeat(500)}`,
])('BASE_PATH=%s is no path', (BASE_PATH) => {
  expect(parseConfig({ BASE_PATH })).toMatchObject({ problems: [{ name: 'BASE_PATH' }] });
});

test('no BASE_PATH begins as a path of the interface does', () => {
  const { paths } = JSON.parse(readFileSync(join(import.meta.dirname, '../openapi/openapi.json'), 'utf8'));
  const segments = new Set(Object.keys(paths).map((path) => path.split('/')[1]!));
  segments.delete('');
  expect(segments.size).toBeGreaterThan(4);
  for (const segment of [...segments, 'docs'])
    expect(parseConfig({ BASE_PATH: `/${segment}/a` }), segment).toHaveProperty('problems');
});

test('BASE_PATH and PUBLIC_URL do not contradict one another', () => {
  const PUBLIC_URL = 'https://news.example/api';
  expect(parseConfig({ PUBLIC_URL, BASE_PATH: '/api' })).toHaveProperty('config');
  expect(parseConfig({ PUBLIC_URL, BASE_PATH: '/other' })).toEqual({
    problems: [{ name: 'BASE_PATH', reason: 'must be the path of PUBLIC_URL, not “/other”' }],
  });
});
