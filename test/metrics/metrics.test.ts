import { expect, onTestFinished, test } from 'vitest';
import { Metrics, serveMetrics } from '../../src/metrics/index.ts';

async function serve(metrics: Metrics) {
  const server = await serveMetrics(metrics, '127.0.0.1', 0);
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
}

const answered = { method: 'GET', route: '/v1/articles', status: 200, milliseconds: 2 };

test('answers are counted by route, method and status, in the buckets of their time', async () => {
  const metrics = new Metrics();
  metrics.observe(answered);
  metrics.observe({ ...answered, milliseconds: 700 });
  metrics.observe({ ...answered, status: 404, route: '' });
  const text = await metrics.write();
  const series = (labels: string) => `http_request_duration_seconds_${labels}`;
  expect(text).toContain(series('bucket{le="0.001",method="GET",route="/v1/articles",status="200"} 0'));
  expect(text).toContain(series('bucket{le="0.005",method="GET",route="/v1/articles",status="200"} 1'));
  expect(text).toContain(series('count{method="GET",route="/v1/articles",status="200"} 2'));
  expect(text).toContain(series('count{method="GET",route="",status="404"} 1'));
});

test('a gauge is read when somebody asks', async () => {
  const metrics = new Metrics();
  let articles = 1;
  metrics.addGauge('verbatim_articles', 'Articles.', () => articles);
  articles = 7;
  expect(await metrics.write()).toMatch(/^verbatim_articles 7$/m);
});

test('they are served under /metrics and nowhere else, with those of the process', async () => {
  const get = await serve(new Metrics());
  const answer = await get('/metrics');
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(await answer.text()).toMatch(/^nodejs_eventloop_lag_seconds/m);
  expect((await get('/')).status).toBe(404);
  expect((await get('/metrics', { method: 'POST' })).status).toBe(404);
});
