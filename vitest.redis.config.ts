import { defineConfig } from 'vitest/config'
import { hasRedisServer } from './tests/redis/redis-server.js'
import { toSources } from './vitest.config.js'

const canRun = hasRedisServer()
if (!canRun) process.stdout.write('skipped: no redis-server on this machine\n')

/** Tests that need a redis-server: `npm run test:redis`. `npm test` needs none. */
export default defineConfig({
  resolve: { alias: toSources },
  test: {
    include: canRun ? ['tests/redis/**/*.redis.ts'] : [],
    passWithNoTests: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
