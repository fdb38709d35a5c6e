import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }

const folder = '.github/workflows'

interface Workflow {
  jobs: Record<
    string,
    { permissions?: Record<string, string>; steps: { run?: string; with?: Record<string, string> }[] }
  >
}

const read = (file: string): Workflow => parse(readFileSync(join(folder, file), 'utf8'))

describe.each(readdirSync(folder))('%s', (file) => {
  const steps = Object.values(read(file).jobs).flatMap((job) => job.steps)
  const lines = steps.flatMap(({ run, with: inputs }) => [run, inputs?.version, inputs?.publish]).join('\n')

  test('calls scripts that there are', () => {
    const called = [...lines.matchAll(/npm run ([\w:-]{1,40})/g)].map(([, name]) => name)
    expect(called.filter((name) => !Object.keys(manifest.scripts).includes(String(name)))).toEqual([])
  })
})

test('what is published can have provenance', () => {
  const [job] = Object.values(read('release.yml').jobs)
  expect(job?.permissions).toHaveProperty('id-token', 'write')
  expect(readFileSync(join(folder, 'release.yml'), 'utf8')).toMatch(/NPM_CONFIG_PROVENANCE: true/)
})
