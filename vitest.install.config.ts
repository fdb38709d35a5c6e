import { defineConfig } from 'vitest/config'

/** Tests that install the packed package from the network, as a user does: `npm run test:install`. `npm test` needs none. */
export default defineConfig({
  test: {
    include: ['tests/install/**/*.install.ts'],
    globalSetup: 'tests/install/setup.ts',
    testTimeout: 120_000,
    maxWorkers: 2,
  },
})
