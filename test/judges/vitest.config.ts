import { defineConfig } from 'vitest/config';

/** Strangers' tools against the real service: `npm run test:judges`. They are no part of `npm test`. */
export default defineConfig({
  test: { include: ['test/judges/**/*.judge.ts'], testTimeout: 240_000, fileParallelism: false },
});
