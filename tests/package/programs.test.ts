import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, copyExample, createApp } from './app.js'
import { programs, runProgram } from './programs.js'

const examples = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'articles')
  .map(({ name }) => name)

let app: App

beforeAll(() => {
  app = createApp('typescript', '@types/node', 'hono', '@hono/node-server', 'ajv')
}, 60_000)

afterAll(() => app.remove())

describe.each([...new Set(programs.map(({ example }) => example))])('%s', (example) => {
  beforeAll(() => void copyExample(example, app.folder))

  test.each(programs.filter((program) => program.example === example))('npm run $script', async (program) => {
    await runProgram(program, join(app.folder, example))
  })
})

test('the endpoint listens, and stops when told to', async () => {
  // compiled above
  const server = spawn('node', ['built/server.js'], {
    cwd: join(app.folder, 'endpoint'),
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'close')
  const [line] = await once(server.stdout.setEncoding('utf8'), 'data')
  const port = /(\d+)\n$/.exec(line)?.[1]
  const response = await fetch(`http://127.0.0.1:${port}/copy`, { method: 'POST', body: 'Harbour reopens' })
  expect(response.status).toBe(201)
  server.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

describe.each(examples)('examples/%s', (example) => {
  const page = readFileSync(join('examples', example, 'README.md'), 'utf8')

  test('says what it is for, and is in the list', () => {
    expect(page).toMatch(/^# \S/)
    expect(readFileSync('examples/README.md', 'utf8')).toContain(`](${example}/README.md)`)
  })

  test('leads to files that are there', () => {
    const targets = [...page.matchAll(/\]\((?!https:)([^)\s#]{1,200})/g)].map(([, target = '']) => target)
    expect(targets.filter((target) => !existsSync(join('examples', example, target)))).toEqual([])
  })

  test('depends on the package', () => {
    const { name, dependencies } = JSON.parse(readFileSync(join('examples', example, 'package.json'), 'utf8'))
    expect(name).toBe(example)
    expect(dependencies).toHaveProperty('wirecopy')
  })
})
