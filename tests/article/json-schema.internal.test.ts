import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import * as door from 'wirecopy/article'
import * as z from 'zod'
import { articleJsonSchema } from '../../scripts/write-json-schema.js'
import { anArticle, anyText } from './arbitraries.js'
import { aMutation, mutate } from './parts/mutations.js'
import { sampleArticle, sampleWith } from './sample.js'

type Schema = z.core.JSONSchema.JSONSchema

let schema: Schema
let validate: ValidateFunction

beforeAll(() => {
  schema = articleJsonSchema()
  validate = new Ajv2020({ strict: true, strictTypes: true, strictTuples: true }).compile(schema)
}, 120_000)

/** What zod says of the structure: the rules between fields, whose issues are `custom`, left out. */
function hasStructure(value: unknown): boolean {
  const { error } = door.Article.safeParse(value)
  return (error?.issues ?? []).every((issue) => issue.code === 'custom')
}

describe('the schema', () => {
  test('names every schema that the door exports', () => {
    const names = Object.entries(door).flatMap(([name, value]) => (value instanceof z.ZodType ? [name] : []))
    expect(Object.keys(schema.$defs ?? {}).sort()).toEqual(names.sort())
  })

  test('says what it is', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.$id).toBe('urn:wirecopy:article:1')
    expect(schema.title).toBe('Article')
    expect(schema.description).toContain('are checked by the zod schema alone')
  })

  test('describes every definition and every property, spread ones too', () => {
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
      expect(definition.description, name).toMatch(/\S/)
      for (const [key, property] of Object.entries(definition.properties ?? {})) {
        expect((property as Schema).description, `${name}.${key}`).toMatch(/\S/)
      }
    }
    expect((schema.$defs?.Cue?.properties?.start as Schema | undefined)?.description).toBe(
      'Offset of the first code unit in that text.',
    )
  })

  test('holds no limits of safe integers, and leaves zod’s own registry alone', () => {
    expect(JSON.stringify(schema)).not.toContain(String(Number.MAX_SAFE_INTEGER))
    expect(z.globalRegistry.get(door.Article)).toBeUndefined()
    expect(z.globalRegistry.get(door.Quote)).toBeUndefined()
  })
})

describe('both validators agree', () => {
  test('on good articles, which between them use every field', () => {
    const articles = fc.sample(anArticle({ text: anyText() }), { numRuns: 400, seed: 7 })
    const used = new Set<string>()
    for (const article of articles) {
      const json: unknown = JSON.parse(JSON.stringify(article))
      if (!validate(json)) expect.fail(JSON.stringify(validate.errors))
      expect(door.Article.safeParse(json).error?.issues ?? []).toEqual([])
      collectKeys(json, { $ref: '#/$defs/Article' }, used)
    }
    const all = Object.entries(schema.$defs ?? {}).flatMap(([name, definition]) =>
      Object.keys(definition.properties ?? {}).map((key) => `${name}.${key}`),
    )
    expect([...used].sort()).toEqual(all.sort())
  }, 60_000)

  test('on bad ones', () => {
    const articles = fc.sample(anArticle({ text: anyText() }), { numRuns: 100, seed: 11 })
    const mutations = fc.sample(aMutation(), { numRuns: 3000, seed: 13 })
    const counts = { good: 0, bad: 0 }
    for (const [index, mutation] of mutations.entries()) {
      const value = mutate(articles[index % articles.length], mutation)
      const good = hasStructure(value)
      if (validate(value) !== good) expect.fail(`${JSON.stringify(mutation)} in ${JSON.stringify(value)}`)
      counts[good ? 'good' : 'bad']++
    }
    expect(counts.good).toBeGreaterThan(200)
    expect(counts.bad).toBeGreaterThan(1000)
  }, 60_000)

  test.each<[string, unknown]>([
    ['no object', []],
    ['nothing in it', {}],
    ['null', sampleWith({ headline: null })],
    ['an unknown key', sampleWith({ headlin: 'x' })],
    ['another version', sampleWith({ schemaVersion: 2 })],
    ['no such block', sampleWith({ body: [{ type: 'poem', text: 'x' }] })],
    ['a key of another block', sampleWith({ body: [{ type: 'paragraph', text: 'x', level: 1 }] })],
    ['no content', sampleWith({ quotes: [{ ...sampleArticle().quotes[0], content: [] }] })],
  ])('that this is none: %s', (_, value) => {
    expect([validate(value), hasStructure(value)]).toEqual([false, false])
  })

  test('save on what only zod looks at', () => {
    const article = sampleWith({ quotes: [{ ...sampleArticle().quotes[0], id: 'p1' }] })
    expect([validate(article), hasStructure(article), door.Article.safeParse(article).success]).toEqual([
      true,
      true,
      false,
    ])
    const signals = [{ kind: 'update', number: 2 ** 53 }]
    expect([validate(sampleWith({ signals })), hasStructure(sampleWith({ signals }))]).toEqual([true, false])
  })
})

function collectKeys(value: unknown, at: Schema, used: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collectKeys(item, (at.items ?? {}) as Schema, used)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const name = at.$ref?.replace('#/$defs/', '')
  const definition = name === undefined ? at : schema.$defs?.[name]
  const options = definition?.oneOf?.find((option) => {
    const target = schema.$defs?.[option.$ref?.replace('#/$defs/', '') ?? '']
    return (target?.properties?.type as Schema | undefined)?.const === (value as { type?: unknown }).type
  })
  if (options !== undefined) {
    collectKeys(value, options, used)
    return
  }
  for (const [key, item] of Object.entries(value)) {
    const property = definition?.properties?.[key]
    if (property === undefined) continue
    used.add(`${name}.${key}`)
    collectKeys(item, property as Schema, used)
  }
}
