import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { type App, createApp } from './app.js'
import { consumers, tryConsumer } from './consumer.js'

const tsc = resolve('node_modules/typescript/bin/tsc')
let app: App

beforeAll(() => {
  app = createApp('@types/node')
  writeFileSync(join(app.folder, 'package.json'), '{ "type": "module" }')
}, 60_000)

afterAll(() => app.remove())

// what the declarations themselves are made of is checked by npm run test:install
test.each(consumers)('TypeScript compiles it by the rules $rules, and it runs', async (consumer) => {
  await tryConsumer(consumer, app.folder, { tsc, libraries: false })
})
