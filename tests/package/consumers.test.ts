import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from './app.js'
import { compileConsumer, consumers, printed } from './consumer.js'

const tsc = resolve('node_modules/typescript/bin/tsc')
let app: App

beforeAll(() => {
  app = createApp('@types/node')
  writeFileSync(join(app.folder, 'package.json'), '{ "type": "module" }')
}, 60_000)

afterAll(() => app.remove())

test.each(consumers)('TypeScript compiles a $kind, and it runs', async (consumer) => {
  // what the declarations themselves are made of is checked by npm run test:install
  const compiled = await compileConsumer(consumer, app.folder, { tsc, libraries: false })
  expect(compiled).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(execFileSync('node', [join('made', consumer.made)], { cwd: app.folder, encoding: 'utf8' })).toBe(printed)
})
