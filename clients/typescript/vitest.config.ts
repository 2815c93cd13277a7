import { defineConfig } from 'vitest/config';

/** The built client against the running service: `npm run test:client`. It is no part of `npm test`. */
export default defineConfig({
  test: { dir: import.meta.dirname, include: ['**/*.test.ts'], testTimeout: 60_000 },
});
