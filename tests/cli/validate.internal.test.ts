import { describe, expect, test } from 'vitest'
import { createArticle } from 'wirecopy'
import { capture } from './capture.js'

const article = createArticle({ headline: 'Gate opens', body: ['The gate opened.'] })
const good = JSON.stringify(article)
const bad = JSON.stringify({ ...article, body: [{ type: 'paragraph' }], 'a b': 1 })
const validate = (input: string) => capture(['validate', '-'], { input })

describe('valid', () => {
  test.each([
    ['one article', good, 'The article is valid.'],
    ['one article, indented, with a mark', `\uFEFF${JSON.stringify(article, null, 2)}`, 'The article is valid.'],
    ['a list', `[${good}, ${good}]`, 'All 2 articles are valid.'],
    ['lines', `${good}\r\n\r\n${good}\r\n`, 'All 2 articles are valid.'],
  ])('%s', async (_, input, message) => {
    expect(await validate(input)).toEqual({ code: 0, stdout: `${message}\n`, stderr: '' })
  })
})

describe('not valid: each problem has its path', () => {
  const text = 'body[0].text: expected a string, found nothing (undefined)'
  const key = 'expected only known keys, found "a b"'

  test.each([
    ['one article', bad, [text, `the article: ${key}`]],
    ['a list', `[${good},${bad}]`, [`[1].${text}`, `[1]: ${key}`]],
    ['lines', `${good}\n\n${bad}`, [`line 3, ${text}`, `line 3: ${key}`]],
  ])('%s', async (_, input, problems) => {
    expect(await validate(input)).toEqual({
      code: 1,
      stdout: `${problems.join('\n')}\n`,
      stderr: 'wirecopy: standard input: 2 problems\n',
    })
  })

  test.each(['null', '3', '"gate"', '[[]]'])('%s', async (input) => {
    const { code, stdout, stderr } = await validate(input)
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wirecopy: standard input: 1 problem\n' })
    expect(stdout).toMatch(/^(?:the article|\[0\]): /)
  })
})

describe('nothing to check', () => {
  test.each([
    ['', 'is empty'],
    ['[]', 'there is no article in it'],
    ['{\n  "schemaVersion": 1,\n}', 'is no JSON (line 3, column 1)'],
    [`${good}\n{"a"`, 'is no JSON (line 2, column 5)'],
    ['The gate opened.', 'is no JSON (line 1, column 1)'],
  ])('%j', async (input, message) => {
    expect(await validate(input)).toEqual({ code: 1, stdout: '', stderr: `wirecopy: standard input: ${message}\n` })
  })
})
