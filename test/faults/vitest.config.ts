import { defineConfig } from 'vitest/config';

/** The real program under faults and abuse: `npm run test:faults`. One at a time, because memory and delays are looked at. */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.fault.ts'],
    testTimeout: 240_000,
    fileParallelism: false,
    env: { RECHECK_BACKEND: 'pure' },
  },
});
