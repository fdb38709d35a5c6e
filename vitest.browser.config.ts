import { defineConfig } from 'vitest/config'
import { toSources } from './vitest.config.js'

/** Tests that need a browser: `npm run test:browser`. `npm test` needs none. */
export default defineConfig({
  resolve: { alias: toSources },
  test: { include: ['tests/browser/**/*.browser.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
})
