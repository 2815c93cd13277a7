import { defineConfig } from 'vitest/config';

/** The tests that need a browser: `npm run test:browser`. They are no part of `npm test`. */
export default defineConfig({
  test: { include: ['test/browser/**/*.browser.ts'], testTimeout: 60_000 },
});
