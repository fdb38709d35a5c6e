import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { doors } from '../../scripts/doors.js'
import { type App, createApp } from './app.js'

let app: App
/** The names behind each door, as an ES module and as CommonJS find them. */
let imported: string[][]
let required: string[][]

beforeAll(() => {
  app = createApp()
  const print = 'console.log(JSON.stringify(doors.map((door) => Object.keys(door).sort())))'
  const list = (one: (name: string) => string) => `const doors = [${doors.map(({ name }) => one(name)).join(', ')}]`
  imported = run('app.mjs', `${list((name) => `await import('${name}')`)}; ${print}`) as string[][]
  required = run('app.cjs', `${list((name) => `require('${name}')`)}; ${print}`) as string[][]
}, 60_000)

afterAll(() => app.remove())

function run(file: string, code: string): unknown {
  writeFileSync(join(app.folder, file), code)
  return JSON.parse(execFileSync('node', [file], { cwd: app.folder, encoding: 'utf8' }))
}

test.each(doors)('$name gives the same names to import and to require', (door) => {
  const at = doors.indexOf(door)
  expect(imported[at]).not.toEqual([])
  expect(required[at]).toEqual(imported[at])
})

test('the JSON Schema can be required', () => {
  expect(run('app.cjs', "console.log(JSON.stringify(require('wirecopy/schema.json')))")).toHaveProperty('$schema')
})

test('the command runs', () => {
  const command = join(app.installed, manifest.bin.wirecopy)
  expect(execFileSync('node', [command, '--version'], { encoding: 'utf8' }).trim()).toBe(manifest.version)
  const words = ['parse', '--ndjson', '-', '--workers', '1', '--fields', 'headline', '--quiet']
  const output = execFileSync('node', [command, ...words], {
    cwd: app.folder,
    encoding: 'utf8',
    input: '"Gate opens\\n\\nThe gate opened."\n',
  })
  expect(JSON.parse(output)).toEqual({ line: 1, article: { headline: 'Gate opens' }, issues: [] })
})

test('the package holds what users need, and no source or test of ours', () => {
  const folders = ['dist', 'docs', 'examples']
  const files = ['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json']
  expect(readdirSync(app.installed).sort()).toEqual([...files, ...folders].sort())
})

describe('what the command holds', () => {
  const notice = readFileSync('NOTICE', 'utf8')
  const folder = join('dist', 'cli')
  // `// node_modules/piscina/dist/main.js` stands above what is bundled
  const held = readdirSync(folder).flatMap((file) =>
    [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /node_modules\/((?:@[\w-]+\/)?[\w-]+)\/[^\n]{0,100}\.m?js"?/g,
      ),
    ].map(([, name = '']) => name),
  )

  test.each([...new Set(held)].sort())('%s: its licence goes with it', (name) => {
    const [file = ''] = readdirSync(resolve('node_modules', name)).filter((one) => /^licen[cs]e/i.test(one))
    expect(notice).toContain(readFileSync(resolve('node_modules', name, file), 'utf8').trim())
  })

  test('is found', () => expect(held).toContain('piscina'))
})
