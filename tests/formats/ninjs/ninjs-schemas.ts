import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** Real files and official schemas, which stand beside the repository where they are at hand. */
export const shared = fileURLToPath(new URL('../../../../shared/formats/', import.meta.url))
export const isShared = existsSync(shared)

/** The first fault of an item by the schema of the IPTC; nothing where it is valid. */
export function validator(version: '3.1' | '2.2'): (item: unknown) => string | undefined {
  const json = (name: string) => JSON.parse(readFileSync(`${shared}schemas/ninjs/${name}.json`, 'utf8')) as object
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(json('GeoJSON-schema'))
  const check = ajv.compile(json(`ninjs-schema_${version}`))
  return (item) => (check(JSON.parse(JSON.stringify(item))) ? undefined : JSON.stringify(check.errors?.slice(0, 3)))
}
