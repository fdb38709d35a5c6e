import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseArticle } from 'wirecopy'
import { articleJsonSchema } from '../../scripts/write-json-schema.js'
import { languages } from './elsewhere.js'

const programs = 'examples/validate-elsewhere'
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-languages-'))
const schema = join(folder, 'schema.json')
const valid = join(folder, 'valid.json')

beforeAll(() => {
  writeFileSync(schema, JSON.stringify(articleJsonSchema()))
  writeFileSync(valid, JSON.stringify(parseArticle(readFileSync('examples/articles/harbour.txt', 'utf8')).article))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(languages)('$name', ({ program, command, env, missing }) => {
  function run(article: string) {
    const [name = '', ...words] = command
    return spawnSync(name, [...words, schema, article], {
      cwd: programs,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
  }

  test.skipIf(missing)('says what is wrong', () => {
    const { status, stdout } = run('article.json')
    expect(sorted(stdout)).toEqual(sorted(readFileSync(join(programs, 'expected', `${program}.txt`), 'utf8')))
    expect(status).toBe(1)
  })

  test.skipIf(missing)('takes an article that was parsed', () => {
    expect(run(valid)).toMatchObject({ status: 0, stdout: '' })
  })
})

/** The lines: what a schema finds first is its own affair. */
function sorted(lines: string): string[] {
  return lines.trim().split('\n').sort()
}
