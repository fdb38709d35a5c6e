import { defineConfig } from 'vitest/config'
import { languages } from './tests/languages/elsewhere.js'
import { toSources } from './vitest.config.js'

for (const { name, missing } of languages)
  if (missing !== undefined) process.stdout.write(`skipped: ${name}, there is no ${missing} on this machine\n`)

/** Tests that need Python and Go: `npm run test:languages`. `npm test` needs neither. */
export default defineConfig({
  resolve: { alias: toSources },
  test: { include: ['tests/languages/**/*.languages.ts'], testTimeout: 60_000 },
})
