import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse as parsePath } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { parseArticle } from 'wirecopy'
import { writeNinjs } from 'wirecopy/ninjs'
import { writeNitf } from 'wirecopy/nitf'
import { run } from '../../src/cli/run.js'
import { capture } from './capture.js'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-archive-'))
afterAll(() => rmSync(folder, { recursive: true }))

const gate = 'Gate opens\n\nOSTREVIK (EX) — “It is open,” said Mara Lind, the mayor.'
const ferry = 'Ferry sails\n\nPORT ANSEL (EX) — The ferry sailed.'

/** As JSON has it. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
const recordsIn = (output: string) =>
  output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
const linesOf = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')

async function parse(words: string, input: string | Uint8Array = '') {
  const { code, stdout, stderr } = await capture(`parse ${words}`.split(' '), { input })
  return { code, stderr, records: recordsIn(stdout) }
}

/** Puts files into a folder of their own, and gives its path. */
function given(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(folder, 'case-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

describe('--ndjson', () => {
  test('a line on standard input does not wait for the next one', async () => {
    let print = () => {}
    const printed = new Promise<void>((resolve) => (print = resolve))
    async function* input() {
      yield Buffer.from(linesOf(gate))
      await printed
      yield Buffer.from(linesOf(ferry))
    }
    const stdout: string[] = []
    const code = await run(['parse', '--ndjson', '-', '--quiet'], {
      stdin: input(),
      stdout: {
        write(data) {
          stdout.push(Buffer.from(data).toString())
          print()
        },
      },
      stderr: { write() {} },
    })
    expect({ code, lines: recordsIn(stdout.join('')).map(({ line }) => line) }).toEqual({ code: 0, lines: [1, 2] })
  })

  test('gives a record for each line, in order, with its id and line', async () => {
    const input = linesOf({ id: 'a', text: gate }, ferry, { id: 3, text: '', section: 'harbour' })
    expect(await parse('--ndjson - --quiet --keep section', input)).toEqual({
      code: 0,
      stderr: '',
      records: [
        { id: 'a', line: 1, ...plain(parseArticle(gate)) },
        { line: 2, ...plain(parseArticle(ferry)) },
        { id: 3, line: 3, kept: { section: 'harbour' }, ...plain(parseArticle('')) },
      ],
    })
  })

  test('a bad line is an error record, and ends with 1', async () => {
    const input = `\uFEFF{"id": 1, "text": "Gate"}\r\n\n{"id": 2,\n{"id": 3}\n"Ferry"`
    const { code, stderr, records } = await parse('--ndjson - --quiet', input)
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wirecopy: standard input: 2 of 4 failed\n' })
    expect(records.map(({ id, line, error }) => [id, line, error?.code])).toEqual([
      [1, 1, undefined],
      [undefined, 3, 'line-not-json'],
      [3, 4, 'line-no-text'],
      [undefined, 5, undefined],
    ])
  })

  test('a line that is no UTF-8 spoils no other', async () => {
    const input = Buffer.concat([Buffer.from('"Gate"\n"'), Buffer.of(0xe9), Buffer.from('"\n"Ferry"\n')])
    const { code, records } = await parse('--ndjson - --quiet', input)
    expect(code).toBe(1)
    expect(records.map(({ line, error }) => [line, error?.code])).toEqual([
      [1, undefined],
      [2, 'line-not-utf-8'],
      [3, undefined],
    ])
  })

  test('what a line says of its copy wins over the command line', async () => {
    const text = 'Nov 22, 10:15\n\nBridge opens\n\nThe bridge opened.'
    const input = linesOf({ text }, { text, timeZone: 'Asia/Tokyo' }, { text, timeZone: 'Mars/Base' })
    const words = '--ndjson - --quiet --time-zone Europe/Oslo --reference-date 2031-11-23 --fields published'
    const { records } = await parse(words, input)
    expect(records.map(({ article, error }) => article?.published.instant ?? error.code)).toEqual([
      '2031-11-22T09:15:00.000Z',
      '2031-11-22T01:15:00.000Z',
      'line-bad-option',
    ])
  })

  test('--text-field names the field of the copy', async () => {
    const { records } = await parse('--ndjson - --quiet --text-field copy', linesOf({ copy: gate }))
    expect(records[0].article.headline).toBe('Gate opens')
  })

  test('--fields leaves these properties alone', async () => {
    const { records } = await parse('--ndjson - --quiet --fields quotes,people', linesOf(gate))
    const { quotes, people } = parseArticle(gate).article
    expect(records[0].article).toEqual(plain({ quotes, people }))
  })

  test('--to puts a text or a value on the line, and the issues of writing beside those of reading', async () => {
    const { article, issues } = parseArticle(gate)
    const nitf = await parse('--ndjson - --quiet --to nitf', linesOf(gate))
    const written = writeNitf(article)
    expect(nitf.records).toEqual([{ line: 1, output: written.output, issues: plain([...issues, ...written.issues]) }])
    const ninjs = await parse('--ndjson - --quiet --to ninjs --ninjs-version 2.2 --provider EX', linesOf(gate))
    expect(ninjs.records[0].output).toEqual(plain(writeNinjs(article, { version: '2.2', provider: 'EX' }).output))
  })

  test('nothing in, nothing out', async () => {
    expect(await parse('--ndjson - --quiet')).toEqual({ code: 0, stderr: '', records: [] })
  })

  test('gzip is told by its first bytes', async () => {
    const input = gzipSync(linesOf(gate))
    const root = given({ 'archive.ndjson': input, 'plain.gz': linesOf(gate) })
    const expected = await parse('--ndjson - --quiet', linesOf(gate))
    expect(expected.records).toHaveLength(1)
    expect(await parse('--ndjson - --quiet', input)).toEqual(expected)
    expect(await parse(`--ndjson ${join(root, 'archive.ndjson')} --quiet`)).toEqual(expected)
    expect(await parse(`--ndjson ${join(root, 'plain.gz')} --quiet`)).toEqual(expected)
  })

  test('of a gzip that is cut off, what was read whole comes out', async () => {
    const whole = gzipSync(
      linesOf(...Array.from({ length: 400 }, (_, at) => ({ id: at, text: `Pier ${at * at * 7919}` }))),
    )
    const file = join(given({ 'archive.gz': whole.subarray(0, whole.length >> 1) }), 'archive.gz')
    const { code, stderr, records } = await parse(`--ndjson ${file} --quiet`)
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `wirecopy: ${file}: is damaged or cut off (Z_BUF_ERROR)\n`,
    })
    expect(records.length).toBeGreaterThan(100)
    expect(records.map(({ id }) => id)).toEqual(records.map((_, at) => at))
    expect(records.every(({ article }) => article !== undefined)).toBe(true)
  })
})

test('of 10,000 lines every good one comes out, every hundredth is told as bad, and the exit code is 1', async () => {
  const lines = Array.from({ length: 10_000 }, (_, id) =>
    id % 100 === 42 ? '{' : JSON.stringify({ id, text: 'Gate' }),
  )
  const file = join(given({ 'archive.ndjson': lines.join('\n') }), 'archive.ndjson')
  const { code, stderr, records } = await parse(`--ndjson ${file} --quiet --fields headline`)
  expect({ code, stderr }).toEqual({ code: 1, stderr: `wirecopy: ${file}: 100 of 10000 failed\n` })
  expect(records.map(({ line, id, error }) => [line, id ?? error.code])).toEqual(
    lines.map((_, at) => [at + 1, at % 100 === 42 ? 'line-not-json' : at]),
  )
})

describe('--files', () => {
  const files = {
    'a/gate.txt': gate,
    'a/b/ferry.txt': gzipSync(ferry),
    'a/bad.txt': Buffer.of(0x63, 0xe9),
    'a/c.md': gate,
  }

  test('gives a record for each file, by path; patterns add up', async () => {
    const root = given(files)
    const { code, stderr, records } = await parse(
      `--quiet --files ${root}/a/**/*.txt ${root}/a/*.md ${root}/a/gate.txt`,
    )
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wirecopy: 1 of 4 failed\n' })
    expect(records).toEqual([
      { file: `${root}/a/b/ferry.txt`, ...plain(parseArticle(ferry)) },
      {
        file: `${root}/a/bad.txt`,
        error: {
          code: 'file-not-utf-8',
          message: 'The file: not UTF-8 text: bad byte 0xE9 at offset 1; convert it to UTF-8.',
        },
      },
      { file: `${root}/a/c.md`, ...plain(parseArticle(gate)) },
      { file: `${root}/a/gate.txt`, ...plain(parseArticle(gate)) },
    ])
  })

  test('a pattern that matches no file, a name of none, and a folder alone are errors', async () => {
    const root = given({ 'a/gate.txt': gate })
    const stderrOf = async (words: string) => {
      const { code, stderr, records } = await parse(`--files ${words}`)
      expect({ code, records }).toEqual({ code: 1, records: [] })
      return stderr
    }
    expect(await stderrOf(`${root}/none/*.txt`)).toBe(`wirecopy: no file matches ${root}/none/*.txt\n`)
    expect(await stderrOf(`${root}/a/*.txt ${root}/fery.txt`)).toBe(`wirecopy: no file matches ${root}/fery.txt\n`)
    expect(await stderrOf(`${root}/a`)).toBe(`wirecopy: ${root}/a: is a folder; ${root}/a/**/*.txt are files in it\n`)
  })

  test('names are taken as a shell gives them: with folders, and however many', async () => {
    const root = given({ 'a/gate.txt': gate, 'a/b/ferry.txt': ferry })
    const { code, records } = await parse(`--quiet --files ${root}/a/b ${root}/a/./gate.txt ${root}/a/*.txt`)
    expect(code).toBe(0)
    expect(records.map(({ file }) => file)).toEqual([`${root}/a/gate.txt`])
    symlinkSync('nowhere', `${root}/link.txt`)
    const broken = await parse(`--quiet --files ${root}/link.txt /dev/null`)
    expect(broken.records.map(({ error }) => error)).toEqual([
      { code: 'file-not-read', message: 'The file cannot be read: is no regular file.' },
      { code: 'file-not-read', message: 'The file cannot be read: no such file.' },
    ])
    const here = await parse('--quiet --fields headline --files ./LICENSE docs/../LICENSE LICENSE LICENS*')
    expect(here.records.map(({ file }) => file)).toEqual(['LICENSE'])
  })

  test('a file whose name is like a pattern is found by it', async () => {
    const root = given({ 'gate [1].txt': gate })
    const { stdout } = await capture(['parse', '--quiet', '--files', `${root}/gate [1].txt`])
    expect(recordsIn(stdout)).toHaveLength(1)
  })

  test('--out DIR/ writes each article to a file, at the same path, and tells of it', async () => {
    const root = given(files)
    const { code, records } = await parse(`--quiet --to nitf --out ${root}/out/ --files ${root}/a/**/*.txt`)
    const goal = (name: string) => join(`${root}/out/`, root, 'a', name)
    expect(code).toBe(1)
    expect(records.map(({ written, error }) => written ?? error.code)).toEqual([
      goal('b/ferry.xml'),
      'file-not-utf-8',
      goal('gate.xml'),
    ])
    expect(readFileSync(goal('gate.xml'), 'utf8').trimEnd()).toBe(
      writeNitf(parseArticle(gate).article).output.trimEnd(),
    )
    expect(readdirSync(goal('.')).sort()).toEqual(['b', 'gate.xml'])
  })

  test('--out DIR/ leaves what is there already', async () => {
    const root = given({ 'gate.txt': gate })
    const words = `--quiet --out ${root}/out/ --files ${root}/*.txt`
    expect((await parse(words)).code).toBe(0)
    const { code, records } = await parse(words)
    expect([code, records[0].error.code]).toEqual([1, 'file-exists'])
  })

  test('--out DIR/ goes on where one file cannot be written, and may be called as long as names can be', async () => {
    const long = 'n'.repeat(250)
    const root = given({ [`${long}.txt`]: gate, [`${long}n.txt`]: gate, 'b.txt': gate })
    mkdirSync(`${root}/out`)
    writeFileSync(join(`${root}/out`, root.split('/')[1] ?? ''), '')
    const blocked = await parse(`--quiet --out ${root}/out/ --files ${root}/b.txt`)
    expect(blocked.records[0].error).toEqual({
      code: 'file-not-written',
      message: `${join(`${root}/out`, root, 'b.json')} cannot be made: a file stands in its way.`,
    })
    const { code, records } = await parse(`--quiet --out ${root}/new/ --files ${root}/*.txt`)
    expect(code).toBe(1)
    expect(records.map(({ written, error }) => error?.code ?? parsePath(written).base)).toEqual([
      'b.json',
      `${long}.json`,
      'file-not-written',
    ])
    expect(readdirSync(join(`${root}/new`, root)).sort()).toEqual(['b.json', `${long}.json`])
  })

  test('two files that would be one are refused before anything is done', async () => {
    const root = given({ 'gate.txt': gate, 'gate.md': gate })
    const { code, stderr } = await parse(`--out ${root}/out/ --files ${root}/gate.*`)
    const goal = join(`${root}/out/`, root, 'gate.json')
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `wirecopy: ${root}/gate.md and ${root}/gate.txt would both be written to ${goal}\n`,
    })
    expect(existsSync(`${root}/out`)).toBe(false)
  })
})

describe('--out FILE', () => {
  test('writes lines, packed where the name ends in .gz', async () => {
    const root = given({})
    const input = linesOf(...Array.from({ length: 300 }, (_, id) => ({ id, text: 'Ferry' })))
    const { stdout } = await capture(['parse', '--ndjson', '-', '--quiet'], { input })
    for (const name of ['out.ndjson', 'out.ndjson.gz']) {
      const out = join(root, name)
      expect(await capture(['parse', '--ndjson', '-', '--quiet', '--out', out], { input })).toEqual({
        code: 0,
        stdout: '',
        stderr: '',
      })
      const bytes = readFileSync(out)
      expect((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()).toBe(stdout)
    }
  })

  test('never writes over a file', async () => {
    const out = join(given({ 'out.ndjson': 'mine' }), 'out.ndjson')
    expect(await parse(`--ndjson - --out ${out}`, linesOf(gate))).toMatchObject({
      code: 1,
      stderr: `wirecopy: ${out}: exists already\n`,
    })
    expect(readFileSync(out, 'utf8')).toBe('mine')
  })
})

test('the summary counts what was read, what failed, and the codes of issues', async () => {
  const text = 'Nov 22, 10:15\n\nBridge opens\n\n“It is open,” said Mara Lind.'
  const { stderr } = await parse('--ndjson -', `${linesOf(text, text)}{\n`)
  expect(stderr.replace(/in .*/, 'in …')).toBe(
    [
      '3 read, 1 failed, 2 quotations, in …',
      'failed:',
      '  1 line-not-json',
      'issues:',
      '  2 time-year-missing',
      '  2 time-zone-unknown',
      'wirecopy: standard input: 1 of 3 failed',
      '',
    ].join('\n'),
  )
})

describe('progress', () => {
  const input = linesOf(gate)

  test('a terminal shows a bar with the rate and the time left, and wipes it away', async () => {
    const file = join(given({ 'archive.ndjson': input }), 'archive.ndjson')
    const { stderr } = await capture(['parse', '--ndjson', file], { stderr: { isTTY: true, columns: 100 } })
    expect(stderr).toMatch(/0 % \| 0 read \| 0 a second \| .{1,10} left/)
  })

  test('a terminal is told no share of what has no known size', async () => {
    const { stderr } = await capture(['parse', '--ndjson', '-'], { input, stderr: { isTTY: true, columns: 100 } })
    expect(stderr).toContain('0 read | 0 a second')
    expect(stderr).not.toContain('%')
  })

  test('there is none with --quiet, nor where records are printed to the terminal', async () => {
    const words = ['parse', '--ndjson', '-']
    expect((await capture([...words, '--quiet'], { input, stderr: { isTTY: true } })).stderr).toBe('')
    const { stderr } = await capture(words, { input, stdout: { isTTY: true }, stderr: { isTTY: true } })
    expect(stderr).toMatch(/^1 read, 0 failed, [^\n]*\n$/)
  })
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends the run after a whole line, also while input is waited for', async (signal, exitCode) => {
  const listeners = new Map<string, () => void>()
  async function* input() {
    yield Buffer.from(linesOf(...Array.from({ length: 300 }, (_, id) => ({ id, text: 'Ferry' }))))
    listeners.get(signal)?.()
    yield Buffer.from(linesOf({ id: 300, text: 'Ferry' }))
    await new Promise(() => {})
  }
  const { code, stdout, stderr } = await capture(['parse', '--ndjson', '-', '--quiet'], {
    input: input(),
    once: (name, listener) => listeners.set(name, listener),
  })
  const records = recordsIn(stdout)
  expect({ code, stderr }).toEqual({
    code: exitCode,
    stderr: `wirecopy: stopped by ${signal} after line ${records.length}\n`,
  })
  // what comes after the signal is left
  expect(records.map(({ id }) => id)).toEqual(Array.from({ length: 300 }, (_, id) => id))
})
