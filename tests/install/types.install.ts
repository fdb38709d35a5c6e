import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { compileConsumer, consumers, printed } from '../package/consumer.js'
import { runLine } from '../package/run.js'

describe.each(inject('compilers'))('TypeScript $version', ({ version, tsc }) => {
  // the package is found in the folder above
  const cwd = join(inject('app'), `types-${version}`)
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'package.json'), '{ "type": "module" }')

  test.each(consumers)('compiles a $kind, and it runs', async (consumer) => {
    // declarations of both kinds of module are the same text: they are checked whole once, with those they depend on
    const libraries = consumer.extension === 'mts'
    const compiled = await compileConsumer(consumer, cwd, { tsc, libraries })
    expect(compiled).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await runLine(`node ${join('made', consumer.made)}`, { cwd })).toMatchObject({ stdout: printed })
  })
})
