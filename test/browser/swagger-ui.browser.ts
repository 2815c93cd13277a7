import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { bundledPath, serveApi } from '../support/served-api.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const present = existsSync(executablePath);
if (!present) console.warn(`SKIPPED: no browser at ${executablePath}; set CHROMIUM to one.`);

/** What a reader of the console would see go wrong: errors, exceptions, requests that failed or were refused. */
function watch(page: Page): string[] {
  const wrongs: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrongs.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => wrongs.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) wrongs.push(`${response.status()}: ${response.url()}`);
  });
  return wrongs;
}

async function openPage(): Promise<Page> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const browser = await chromium.launch({ executablePath, args });
  onTestFinished(() => browser.close());
  return browser.newPage({ viewport: { width: 1280, height: 1400 } });
}

test.skipIf(!present)(
  '"Try it out" on the quotes shows 200 and the JSON, and nothing goes wrong',
  async () => {
    const { port, get } = await serveApi();
    const page = await openPage();
    const wrongs = watch(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    await page.goto(`http://127.0.0.1:${port}/docs`, { waitUntil: 'networkidle' });
    const operation = page.locator('#operations-quotes-listQuotes');
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation.getByRole('button', { name: 'Execute', exact: true }).click();
    const answer = operation.locator('.live-responses-table .response');
    await answer.waitFor();

    expect(await answer.locator('.response-col_status').innerText()).toContain('200');
    const shown = await answer.locator('.response-col_description code').first().innerText();
    expect(JSON.parse(shown)).toEqual((await get(`${bundledPath}/quotes`)).body);
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT, fullPage: true });

    expect(wrongs).toEqual([]);
    const elsewhere = asked.filter((url) => !/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/.test(url));
    expect(elsewhere).toEqual([]);
  },
);
