import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, inject, test } from 'vitest'
import { consumers, tryConsumer } from '../package/consumer.js'

describe.each(inject('compilers'))('TypeScript $version', ({ version, tsc }) => {
  // the package is found in the folder above
  const cwd = join(inject('app'), `types-${version}`)
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'package.json'), '{ "type": "module" }')

  test.each(consumers)('compiles it by the rules $rules, and it runs', async (consumer) => {
    // all declarations are checked once: those that are read by other rules are the same
    await tryConsumer(consumer, cwd, { tsc, libraries: consumer.module === 'node16' })
  })
})
