import { describe, expect, test } from 'vitest'
import { checkFloorPlan } from '../../scripts/check-floor-plan.js'
import { sourceTree } from './source-tree.js'

const rooms = {
  'src/text/index.ts': 'export const text = 1\nexport type Text = string',
  'src/time/index.ts': 'export const time = 1\nexport type Time = string',
  'src/article/index.ts': "import * as z from 'zod'\nexport const Article = z\nexport type Article = string",
  'src/article/plain.ts': 'export const textOf = 1',
  'src/people/index.ts': 'export const people = 1',
  'src/people/reading.ts': 'export const reading = 1',
  'src/quotes/index.ts': 'export const quotes = 1',
  'src/formats/markup/index.ts': 'export const markup = 1',
  'src/formats/nitf/index.ts': 'export const nitf = 1',
}

function check(files: Record<string, string>): Promise<string[]> {
  return checkFloorPlan(sourceTree({ ...rooms, ...files }))
}

describe('names the room and the rule', () => {
  test.each([
    ['people/x.ts', '../quotes/index.js', 'people may not import quotes', 'src/quotes/index.ts'],
    ['text/x.ts', '../time/index.js', 'text may not import time', 'src/time/index.ts'],
    ['people/x.ts', '../formats/nitf/index.js', 'people may not import formats/nitf', 'src/formats/nitf/index.ts'],
    [
      'formats/ninjs/x.ts',
      '../nitf/index.js',
      'formats/ninjs may not import formats/nitf',
      'src/formats/nitf/index.ts',
    ],
    ['quotes/x.ts', '../people/names.js', 'quotes may import people only through its index.ts', 'src/people/names.ts'],
    [
      'quotes/x.ts',
      '../article/schema.js',
      'quotes may import article only through its index.ts',
      'src/article/schema.ts',
    ],
    ['quotes/x.ts', '../../tests/x.js', 'quotes may not import what lies outside src', 'tests/x.ts'],
    ['cli/x.ts', '../people/reading.js', 'cli may import people only through its index.ts', 'src/people/reading.ts'],
    ['quotes/x.ts', './gone.js', 'quotes imports a file that is not there', './gone.js'],
    ['article/x.ts', '../time/index.js', 'article may import only types from time', 'src/time/index.ts'],
    ['wire/x.ts', 'date-fns/addDays', 'wire may not import the package date-fns, only time may', 'date-fns/addDays'],
    ['wire/x.ts', 'zod', 'wire may not import the package zod, only article may', 'zod'],
    ['wire/x.ts', 'left-pad', 'wire may not import the package left-pad', 'left-pad'],
    ['wire/x.ts', 'node:fs', 'wire may not import node:*, only cli may', 'fs'],
    ['wire/x.ts', 'path', 'wire may not import node:*, only cli may', 'path'],
  ])('%s imports %s', async (file, specifier, rule, target) => {
    const found = await check({
      [`src/${file}`]: `import * as x from '${specifier}'\nexport const y = x`,
      'src/people/names.ts': 'export const names = 1',
      'src/article/schema.ts': 'export const schema = 1',
      'tests/x.ts': 'export const test = 1',
    })
    expect(found).toContain(`${rule}: src/${file} -> ${target}`)
  })

  test('a value of the article room', async () => {
    expect(
      await check({ 'src/people/x.ts': "import { Article } from '../article/index.js'\nexport const x = Article" }),
    ).toEqual([
      'people may import only types from article, and values from src/article/plain.ts: src/people/x.ts -> src/article/index.ts',
      'people may not lead to zod: src/people/x.ts -> src/article/index.ts -> zod',
    ])
  })

  test('a value beside a type, and one imported later', async () => {
    const found = await check({
      'src/people/x.ts':
        "import type { Article } from '../article/index.js'\nexport const x = (): Promise<unknown> => import('../article/index.js')\nexport type Y = Article",
    })
    expect(found[0]).toMatch(/^people may import only types from article/)
  })

  test('a type of a room above', async () => {
    expect(
      await check({ 'src/text/x.ts': "import type { Time } from '../time/index.js'\nexport type X = Time" }),
    ).toEqual(['text may not import time: src/text/x.ts -> src/time/index.ts'])
  })

  test('zod behind the plain door', async () => {
    const found = await check({
      'src/article/plain.ts': "export { build } from './build.js'",
      'src/article/build.ts': "import { Article } from './index.js'\nexport const build = Article",
      'src/index.ts': "export { build } from './article/plain.js'",
    })
    expect(found).toEqual([
      'index may not lead to zod: src/index.ts -> src/article/plain.ts -> src/article/build.ts -> src/article/index.ts -> zod',
    ])
  })

  test('a circle', async () => {
    const found = await check({
      'src/text/a.ts': "import { b } from './b.js'\nexport const a = b",
      'src/text/b.ts': "import { a } from './a.js'\nexport const b = a",
    })
    expect(found).toContain('text imports in a circle: src/text/a.ts -> src/text/b.ts -> src/text/a.ts')
  })

  test('a room that the plan does not know', async () => {
    expect(await check({ 'src/video/index.ts': 'export const video = 1' })).toEqual([
      'video is not on the floor plan: src/video/index.ts',
    ])
  })
})

describe('lets pass', () => {
  test.each([
    ['a room below', 'quotes/x.ts', "import { people } from '../people/index.js'\nexport const x = people"],
    [
      'a type of the article room',
      'people/x.ts',
      "import type { Article } from '../article/index.js'\nexport type X = Article",
    ],
    [
      'a value from its plain door',
      'people/x.ts',
      "import { textOf } from '../article/plain.js'\nexport const x = textOf",
    ],
    [
      'a type of time in the article room',
      'article/x.ts',
      "import type { Time } from '../time/index.js'\nexport type X = Time",
    ],
    ['an inner door', 'quotes/x.ts', "import { reading } from '../people/reading.js'\nexport const x = reading"],
    ['a package at its door', 'time/x.ts', "import { addDays } from 'date-fns'\nexport const x = addDays"],
    ['Node in the command', 'cli/x.ts', "import { argv } from 'node:process'\nexport const x = argv"],
    [
      'the schemas in the command',
      'cli/x.ts',
      "import { Article } from '../article/index.js'\nexport const x = Article",
    ],
    [
      'shared markup in a format',
      'formats/nitf/x.ts',
      "import { markup } from '../markup/index.js'\nexport const x = markup",
    ],
  ])('%s', async (_, file, text) => {
    expect(await check({ [`src/${file}`]: text })).toEqual([])
  })

  test('types that refer to one another', async () => {
    const found = await check({
      'src/text/a.ts': "import type { B } from './b.js'\nexport interface A { b?: B }",
      'src/text/b.ts': "import type { A } from './a.js'\nexport interface B { a?: A }",
    })
    expect(found).toEqual([])
  })
})
