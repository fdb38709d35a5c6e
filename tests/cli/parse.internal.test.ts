import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArticle } from 'wirecopy'
import { Article } from 'wirecopy/article'
import { capture } from './capture.js'

const file = 'examples/articles/harbour.txt'
const copy = readFileSync(file, 'utf8')

test('prints the article, indented', async () => {
  const { code, stdout, stderr } = await capture(['parse', file])
  const { article } = parseArticle(copy)
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${JSON.stringify(article, null, 2)}\n`, stderr: '' })
  expect(Article.safeParse(JSON.parse(stdout)).success).toBe(true)
})

test('--issues prints article and issues, --compact one line', async () => {
  const { stdout } = await capture(['parse', file, '--issues', '--compact'])
  expect(stdout).toBe(`${JSON.stringify(parseArticle(copy))}\n`)
})

test('hands the options on', async () => {
  const input = 'Nov 22, 10:15\n\nBridge opens\n\nThe bridge opened.'
  const words = ['parse', '-', '--time-zone', 'Europe/Kiev', '--language', 'en-GB', '--reference-date', '2031-11-23']
  const article = JSON.parse((await capture(words, { input })).stdout)
  expect(article).toMatchObject({
    language: 'en-GB',
    published: { local: '2031-11-22T10:15', timeZone: 'Europe/Kyiv', instant: '2031-11-22T08:15:00.000Z' },
  })
})

describe('input', () => {
  const parse = async (input: string | Uint8Array) => {
    const { code, stdout, stderr } = await capture(['parse', '-', '--issues'], { input })
    return code === 0 ? JSON.parse(stdout) : { code, stdout, stderr }
  }

  test.each([
    ['a byte order mark', `\uFEFF${copy}`],
    ['CRLF', copy.replaceAll('\n', '\r\n')],
    ['characters of several bytes cut into chunks', `“😀”\n\n${copy}`],
    ['a replacement character', `Gate �\n\n${copy}`],
    ['nothing but white space', ' \n'],
  ])('%s: positions slice the text as it is', async (_, text) => {
    expect(await parse(text)).toEqual(JSON.parse(JSON.stringify(parseArticle(text))))
  })

  test('an empty file is an article and an issue', async () => {
    expect(await parse('')).toEqual({
      article: { schemaVersion: 1, body: [], quotes: [] },
      issues: [expect.objectContaining({ code: 'wire-copy-empty' })],
    })
  })

  test.each<[string, number[], string, number]>([
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x20], '0xE9', 3],
    ['UTF-16', [0xff, 0xfe, 0x41, 0], '0xFF', 0],
    ['a character cut off', [0xc3, 0xa9, 0xe2, 0x80], '0xE2', 2],
    ['a bad byte after a replacement character', [0xef, 0xbf, 0xbd, 0xc3, 0xa9, 0x80], '0x80', 5],
    ['a surrogate', [0x41, 0xed, 0xa0, 0x80], '0xED', 1],
    ['half a replacement character', [0x41, 0xef, 0xbf], '0xEF', 1],
  ])('not %s', async (_, bytes, byte, offset) => {
    expect(await parse(Uint8Array.from(bytes))).toEqual({
      code: 1,
      stdout: '',
      stderr: `wirecopy: standard input: not UTF-8 text: bad byte ${byte} at offset ${offset}; convert it to UTF-8\n`,
    })
  })

  test.each([
    ['nowhere/story.txt', 'nowhere/story.txt: no such file'],
    ['package.json/story.txt', 'package.json/story.txt: no such file'],
    ['examples', 'examples: is a directory, not a file'],
  ])('not %s', async (name, message) => {
    expect(await capture(['parse', name])).toEqual({ code: 1, stdout: '', stderr: `wirecopy: ${message}\n` })
  })
})

test('JSON carries no control character to a terminal', async () => {
  const input = 'Gate\u001B[31m opens\u009B2J\u007F\n\nThe gate opened.'
  const { stdout } = await capture(['parse', '-'], { input })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
  expect(JSON.parse(stdout)).toEqual(parseArticle(input).article)
})
