import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { parseArticle } from 'wirecopy'
import { tallySpeakers, writeSpeakersCsv, writeSpeakersPage } from 'wirecopy/archive'
import { run } from '../../src/cli/run.js'
import { capture } from './capture.js'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-speakers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const copy = '18 June 2031\n\nGate opens\n\nPORT ANSEL — “It holds,” said Mara Lind. Olav Brandt said it leaked.'
const { article, issues } = parseArticle(copy)
const table = await tallySpeakers([article])
const speakers = (words: string[], input: string | Uint8Array = '') =>
  capture(['speakers', '--quiet', ...words], { input })

describe('a line holds', () => {
  test.each<[string, unknown]>([
    ['a record of wirecopy parse', { id: 1, line: 1, article, issues }],
    [
      'a record with some fields alone',
      { article: { quotes: article.quotes, people: article.people, published: article.published } },
    ],
    ['an article', article],
    ['copy', { id: 'a', text: copy }],
    ['copy alone', copy],
  ])('%s', async (_, value) => {
    const { code, stdout, stderr } = await speakers(['--ndjson', '-', '--format', 'json'], `${JSON.stringify(value)}\n`)
    expect({ code, stderr, table: JSON.parse(stdout) }).toEqual({ code: 0, stderr: '', table })
  })
})

test('lines of which nothing can be counted are told, and the others counted', async () => {
  const lines = [
    JSON.stringify(article),
    '{bad',
    '{"id":7,"error":{"code":"line-not-json","message":"It was no JSON."}}',
    '{"article":{"quotes":5}}',
    '{"article":{"quotes":[{"id":"q1","type":"mixed","text":"a","content":[{"block":4,"start":0,"end":1}],"certainty":1}],"body":[]}}',
    '{"id":7,"output":"<nitf/>"}',
  ]
  const { code, stdout, stderr } = await speakers(['--ndjson', '-', '--format', 'json'], gzipSync(lines.join('\n')))
  expect(JSON.parse(stdout)).toEqual(table)
  expect({ code, stderr: stderr.split('\n') }).toEqual({
    code: 1,
    stderr: [
      'wirecopy: line 2: The line is no JSON (column 2).',
      'wirecopy: line 3: It was no JSON.',
      'wirecopy: line 4: There is no valid article: quotes: expected a list, found 5',
      'wirecopy: line 5: There is no valid article: The article has no text at body[4]',
      'wirecopy: line 6: The line has no text to read, but "id", "output".',
      'wirecopy: standard input: 5 of 6 failed',
      '',
    ],
  })
})

test('a great many failures are told of in part', async () => {
  const { stderr } = await speakers(['--ndjson', '-'], 'x\n'.repeat(50))
  expect(stderr.split('\n')).toHaveLength(23)
  expect(stderr).toContain('and 30 more')
})

test('files are copy, or articles where they end in .json', async () => {
  writeFileSync(join(folder, 'a.txt'), copy)
  writeFileSync(join(folder, 'b.json'), JSON.stringify([article, { article, issues }]))
  writeFileSync(join(folder, 'c.json'), '{"headline":"none"}')
  const { code, stdout, stderr } = await speakers(['--files', join(folder, '*.{txt,json}'), '--format', 'json'])
  expect(JSON.parse(stdout)).toEqual(await tallySpeakers([article, article, article]))
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `wirecopy: ${join(folder, 'c.json')}: There is no valid article: It is none.\nwirecopy: 1 of 4 failed\n`,
  })
})

test('--format csv and html print what the library writes', async () => {
  const input = JSON.stringify(article)
  expect((await speakers(['--ndjson', '-', '--format', 'csv'], input)).stdout).toBe(writeSpeakersCsv(table))
  const { stdout } = await speakers(['--ndjson', '-', '--format', 'html', '--title', 'Port Ansel'], input)
  expect(stdout).toBe(writeSpeakersPage(table, { title: 'Port Ansel' }))
})

test('--out writes a new file, and no other', async () => {
  const out = join(folder, 'who.csv')
  const words = ['--ndjson', '-', '--format', 'csv', '--out', out]
  expect(await speakers(words, JSON.stringify(article))).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(readFileSync(out, 'utf8')).toBe(writeSpeakersCsv(table))
  expect(await speakers(words)).toMatchObject({ code: 1, stderr: `wirecopy: ${out}: exists already\n` })
})

test('--out is refused before anything is read where there is no folder for it', async () => {
  async function* input() {
    yield Buffer.from('')
    throw new Error('This is read')
  }
  const out = join(folder, 'none', 'who.csv')
  expect(await capture(['speakers', '--ndjson', '-', '--out', out], { input: input() })).toEqual({
    code: 1,
    stdout: '',
    stderr: `wirecopy: ${out}: cannot be made: there is no such folder\n`,
  })
})

test('of an archive that is cut off what was read is added up, and the fault told', async () => {
  const packed = gzipSync(`${JSON.stringify(article)}\n{"id": "cut`)
  const { code, stdout, stderr } = await speakers(['--ndjson', '-', '--format', 'json'], packed.subarray(0, -9))
  expect(JSON.parse(stdout)).toEqual(table)
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'wirecopy: standard input: is damaged or cut off (Z_BUF_ERROR)\n',
  })
})

test('a signal is heard while files are read', async () => {
  for (let at = 0; at < 20; at++) writeFileSync(join(folder, `signal-${at}.txt`), copy)
  const listeners: (() => void)[] = []
  let told = ''
  const code = await run(['speakers', '--files', join(folder, 'signal-*.txt')], {
    stdin: (async function* () {})(),
    stdout: { write: () => expect.unreachable('There is no table of a part') },
    stderr: {
      isTTY: true,
      columns: 80,
      write(text) {
        told += text
        // as Node does: not before it has a turn
        setImmediate(() => listeners[0]?.())
      },
    },
    env: {},
    once: (_, listener) => listeners.push(listener),
  })
  expect(code).toBe(130)
  expect(told).toMatch(/\nwirecopy: stopped by SIGINT \w+ .+\n$/)
})

describe('a table', () => {
  const lineOf = (name: string) => {
    const quote = { id: 'q', type: 'direct', text: 'No', content: [{ block: 0, start: 0, end: 1 }], certainty: 1 }
    return `${JSON.stringify({ quotes: [{ ...quote, speaker: { name, kind: 'person' } }] })}\n`
  }

  test('has columns that stand below one another', async () => {
    const terminal = { stdout: { isTTY: true, columns: 100 }, env: { NO_COLOR: '1' } }
    const words = ['speakers', '--ndjson', '-', '--top', '1', '--quiet']
    const { stdout } = await capture(words, { input: JSON.stringify(article), ...terminal })
    expect(stdout).toBe(`speaker    quoted  direct  mixed  indirect  words  articles       first        last
Mara Lind       1       1      0         0      2         1  2031-06-18  2031-06-18

quotations 2, not known whose 0; speakers 2, shown 1; articles 1
`)
  })

  test('says how many articles have no date, where some have none', async () => {
    const { stdout } = await speakers(['--ndjson', '-'], `${JSON.stringify(article)}\n${lineOf('Mara Lind')}`)
    expect(stdout).toMatch(/; articles 2, without a date 1\n$/)
  })

  test('fits, whatever names there are', async () => {
    const names = ['Mara Lind', '李明'.repeat(40), 'W'.repeat(300), 'Two\nlines\u001B[31m', 'Zoë'.normalize('NFD')]
    const { stdout } = await speakers(['--ndjson', '-'], names.map(lineOf).join(''))
    const lines = stdout.split('\n').slice(1, 6)
    expect(
      lines.map((line) =>
        line
          .replace(/[\u2E80-\u9FFF]/gu, 'xx')
          .replace(/\p{M}/gu, '')
          .indexOf('  1'),
      ),
    ).toEqual(Array(5).fill(lines[0]?.indexOf('  1')))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(stdout).not.toContain('\u001B')
  })
})

test.each([
  [['x.ndjson'], 'say what is read: --ndjson and a file, or --files'],
  [['--files', 'x', '--ndjson'], "option '--ndjson' cannot be used with option '--files <pattern...>'"],
  [['--ndjson', '-', '--title', 'x'], "option '--title <text>' is for --format html"],
  [['--ndjson', '-', '--kind', 'people'], "argument 'people' is invalid"],
  [['--ndjson', '-', '--top', '0'], "argument '0' is invalid"],
])('%j is refused', async (words, message) => {
  const { code, stderr } = await speakers(words)
  expect(code).toBe(2)
  expect(stderr).toContain(message)
})
