import { expect, test } from 'vitest';
import { bundledPath, serveApi } from '../../support/served-api.ts';

test('paragraphs come in text order, numbered from 1, with their roles', async () => {
  const { get } = await serveApi();
  const { body } = await get(`${bundledPath}/paragraphs`).expect(200);
  expect(body).toMatchObject({ articleId: '000-48ec453e863594e4', offsetUnit: 'codepoint' });
  expect(body.paragraphs.map(({ number }: { number: number }) => number)).toEqual(
    Array.from({ length: 21 }, (_, i) => i + 1),
  );
  expect(body.paragraphs[1]).toEqual({
    number: 2,
    role: 'promo',
    start: 198,
    end: 248,
    text: 'Follow our live article on the war in Ukraine here',
  });
});

test('one paragraph is the same as in the list, with its article', async () => {
  const { get } = await serveApi();
  const list = await get(`${bundledPath}/paragraphs?offsetUnit=utf8`);
  const { body } = await get(`${bundledPath}/paragraphs/4?offsetUnit=utf8`).expect(200);
  expect(body).toEqual({ articleId: '000-48ec453e863594e4', offsetUnit: 'utf8', ...list.body.paragraphs[3] });
});
