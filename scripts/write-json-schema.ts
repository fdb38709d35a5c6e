import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as z from 'zod'
import * as article from '../src/article/index.js'
import { readSchemaComments, type SchemaComments } from './schema-comments.js'

const target = new URL('../dist/schema.json', import.meta.url)

const description =
  'A news article as data: the article of wirecopy. Structure alone is stated here. The rules between fields (ranges ' +
  'and marks lie inside their text, references lead to something that exists, an end is not before its start, ids are ' +
  'unique, days and times exist and agree with one another) are checked by the zod schema alone, and so is that whole ' +
  'numbers are at most 2^53 - 1.'

type Json = z.core.JSONSchema.JSONSchema

/** The JSON Schema (draft 2020-12) of an article, a named definition for each schema that `wirecopy/article` exports. */
export function articleJsonSchema(): Json {
  // a registry of our own: zod's is shared by every copy of zod on a page
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(article)) {
    if (schema instanceof z.ZodType) registry.add(schema, { id })
  }
  const { $schema, $defs, $ref } = z.toJSONSchema(article.Article, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: registry,
    override: ({ jsonSchema }) => leaveOutIntegerLimits(jsonSchema),
  })
  const comments = readSchemaComments(new URL('../src/article/index.ts', import.meta.url))
  const described = Object.entries($defs ?? {}).map(([name, definition]) => [
    name,
    describe(name, definition, comments.get(name)),
  ])
  return {
    $schema,
    $id: 'urn:wirecopy:article:1',
    title: 'Article',
    description,
    $ref,
    $defs: Object.fromEntries(described),
  } as Json
}

function leaveOutIntegerLimits(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
}

function describe(name: string, definition: Json, comments: SchemaComments | undefined): Json {
  if (comments?.comment === undefined) throw new Error(`${name} has no doc comment`)
  const properties = Object.entries(definition.properties ?? {}).map(([key, schema]) => {
    const comment = comments.properties.get(key)
    if (comment === undefined) throw new Error(`${name}.${key} has no doc comment`)
    return [key, { description: comment, ...(schema as Json) }]
  })
  return {
    title: name,
    description: comments.comment,
    ...definition,
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(new URL('.', target), { recursive: true })
  writeFileSync(target, `${JSON.stringify(articleJsonSchema(), null, 2)}\n`)
  console.log(`wrote ${fileURLToPath(target)}`)
}
