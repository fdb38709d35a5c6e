import { Article } from 'wirecopy/article'

/** What is needed here of Standard Schema, version 1; the package `@standard-schema/spec` has all of its types. */
interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1
    validate(value: unknown): Result<Output> | Promise<Result<Output>>
  }
}
type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly Step[] | undefined }[] }
type Step = PropertyKey | { readonly key: PropertyKey }

/** Reads JSON by a schema of any library: zod, Valibot, ArkType … */
async function readJson<Output>(schema: StandardSchema<Output>, json: string): Promise<Output> {
  const result = await schema['~standard'].validate(JSON.parse(json))
  if (result.issues === undefined) return result.value
  throw new TypeError(
    result.issues.map(({ path = [], message }) => `${path.map(keyOf).join('.')}: ${message}`).join('\n'),
  )
}

function keyOf(step: Step): string {
  return String(typeof step === 'object' ? step.key : step)
}

const article = await readJson(
  Article,
  '{ "schemaVersion": 1, "headline": "Harbour reopens", "body": [], "quotes": [] }',
)
console.log(article.headline)

await readJson(Article, '{ "schemaVersion": 1, "body": [{ "type": "paragraph" }], "quotes": [] }').catch(
  ({ message }) => console.log(message),
)
