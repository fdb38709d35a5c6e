import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { format } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import limits from '../../.size-limit.js'
import { command } from '../cli/command.js'
import { type Made, regionOf, remake, unmadeBlocks } from './blocks.js'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'examples/README.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
]
const examples = readdirSync('examples').filter((name) => name.endsWith('.ts'))
const outputs = new Map<string, string>()
for (const name of examples) outputs.set(name, await outputOf(name))

/** What an example prints, run in this process. */
async function outputOf(name: string): Promise<string> {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...words) => void lines.push(format(...words)))
  try {
    await import(resolve('examples', name))
  } finally {
    log.mockRestore()
  }
  return lines.join('\n')
}

/** What a program prints stands in a folder beside it. */
function expectedOf(program: string): string {
  return join(dirname(program), 'expected', `${basename(program)}.txt`)
}

function make({ kind, from }: Made): string {
  if (kind === 'command') return spawnSync('node', [...command, ...from.split(' ')], { encoding: 'utf8' }).stdout
  const [file = '', region] = from.split('#')
  if (kind === 'example') return regionOf(readFileSync(join('examples', file), 'utf8'), region)
  return outputs.get(file) ?? readFileSync(expectedOf(join('examples', file)), 'utf8')
}

test.each(examples)('%s runs and prints', (name) => expect(outputs.get(name)).toMatch(/\S/))

describe.each(pages)('%s', (file) => {
  const page = readFileSync(file, 'utf8')

  // npx vitest run tests/docs -u writes the page anew
  test('shows examples and what they print as they are', async () => {
    await expect(await remake(page, make)).toMatchFileSnapshot(resolve(file))
  })

  test('says of each block what it is made from, or why it is not', () => {
    expect(unmadeBlocks(page)).toEqual([])
  })

  test('leads to files of the repository', () => {
    const links = [...page.matchAll(/\]\((?!https:)([^)\s]{1,200})\)/g)]
    const targets = links.map(([, target = '']) => target.replace(/#.*$/, ''))
    expect(targets.filter((target) => target !== '' && !existsSync(join(dirname(file), target)))).toEqual([])
  })
})

test('a block that is neither made nor marked is told', () => {
  const page =
    '<!-- output: a.ts -->\n```text\nmade\n```\n\n```js\nbare()\n```\n\n<!-- not run: installs -->\n```sh\nnpm ci\n```\n'
  expect(unmadeBlocks(page)).toEqual(['```js\nbare()'])
  expect(unmadeBlocks('<!-- not run: installs -->\n```ts\nbare()\n```\n')).toEqual([])
  expect(unmadeBlocks('```\nno language\n```\n')).toEqual(['```\nno language'])
})

test('README names the size that is guarded', () => {
  const { name, limit } = limits[0] ?? {}
  expect(readFileSync('README.md', 'utf8')).toContain(`\`${name}\` adds less than ${limit}`)
})
