import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import schema from 'wirecopy/schema.json' with { type: 'json' }

const validate = new Ajv2020({ allErrors: true }).compile(schema)
const article = JSON.parse(readFileSync(process.argv[2], 'utf8'))

if (!validate(article)) {
  for (const { instancePath, message } of validate.errors) console.log(instancePath || '/', message)
  process.exitCode = 1
}
