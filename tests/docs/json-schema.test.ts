import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// the schema is a file of the built package
test.runIf(process.env.TEST_DIST)('the published schema says with Ajv what is wrong with an article', () => {
  const { stdout } = spawnSync('node', ['validate.mjs', 'article.json'], {
    cwd: 'examples/validate-elsewhere',
    encoding: 'utf8',
  })
  expect(stdout).toBe(readFileSync('examples/validate-elsewhere/validate.mjs.txt', 'utf8'))
})
