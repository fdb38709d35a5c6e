import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { type App, copyExample, createApp } from './app.js'
import { programs, runProgram } from './programs.js'
import { runLine } from './run.js'

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

describe('what a user does wrong is told in a line', () => {
  test.each([
    ['fact-check', 'node built/check.js', 2, 'Usage: check DRAFT FOLDER'],
    ['fact-check', 'node built/check.js none.md sources', 2, "no such file or directory, open 'none.md'"],
    ['fact-check', 'node built/check.js draft.md built', 2, 'No source (*.txt) in built'],
    [
      'retrieval',
      'node built/check-answer.js chunks.ndjson package.json',
      2,
      'The answer has no text, or no list of chunks',
    ],
    ['corrections', 'node corrections.cjs before.txt none.txt', 2, "no such file or directory, open 'none.txt'"],
    ['feed', 'node enrich.mjs package.json', 1, 'package.json: '],
    ['feed', 'node enrich.mjs none.xml', 1, 'no such file or directory'],
    ['nitf-to-ninjs', 'node convert.cjs', 2, 'Usage: node convert.cjs FROM TO'],
  ])('%s: %s', async (example, line, code, message) => {
    const ended = await runLine(line, { cwd: join(app.folder, example) })
    expect(ended).toMatchObject({ code, stdout: '' })
    expect(ended.stderr.trim().split('\n')).toEqual([expect.stringContaining(message)])
  })
})

test('an endless input is read as far as what comes of it is wanted', async () => {
  const line = 'yes "$(head -n 1 in.ndjson)" | node who-said-what.mjs | head -n 2 | wc -l'
  const { stdout, stderr } = await runLine(line, { cwd: join(app.folder, 'ndjson-stdin') })
  expect([stdout.trim(), stderr]).toEqual(['2', ''])
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

  test('asks for the version that it comes with', () => {
    const { dependencies } = JSON.parse(readFileSync(join('examples', example, 'package.json'), 'utf8'))
    const [major, minor] = manifest.version.split('.')
    expect(dependencies.wirecopy).toBe(`^${major}.${minor}.0`)
  })

  test('names what it imports in its package.json', () => {
    const { name, dependencies } = JSON.parse(readFileSync(join('examples', example, 'package.json'), 'utf8'))
    const code = readdirSync(join('examples', example)).filter((file) => /\.[mc]?[jt]s$/.test(file))
    const imported = code.flatMap((file) => importedBy(readFileSync(join('examples', example, file), 'utf8')))
    expect(name).toBe(example)
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(imported))
  })
})

/** `wirecopy` of `wirecopy/feeds`, `@hono/node-server`, nothing of Node's own. */
function importedBy(code: string): string[] {
  return [...code.matchAll(/(?:from |require\()'((?:@[\w-]+\/)?[\w-]+)(?:\/[^']*)?'/g)].map(([, name = '']) => name)
}
