import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createArticle, verifyQuote } from 'wirecopy'
import { writeNinjs } from 'wirecopy/ninjs'
import { writeNitf } from 'wirecopy/nitf'
import { capture } from './capture.js'

const copy = `Gate to open

PORT ANSEL, Nov 2 (XA) — The gate of Port Ansel opens on Monday.

“We will open
the gate on Monday,” Mayor Mara Lind said. “The ships are not late.”

Ola Okafor, the pilot, said that the harbour was quiet.
`
const other = '“The fog is the worst of it,” Ola Okafor said.\n'
const draft = `Mara Lind said: “We will open the gate on Monday.”

She said “the
ships are late”. It was “the greatest day”.
`
const article = createArticle({
  headline: 'Harbour news',
  body: ['Fog came.', '“We will open the gate on Monday,” Lind said.'],
})
const id = { id: 'urn:x:1', versionCreated: '2031-11-02T09:05:00Z', provider: 'XA' }
const page = `<!doctype html><html><head><title>Gate</title></head><body><article><h1>Gate to open</h1>
<p>Fog came.</p><p>“We will open the gate on Monday,” Lind said.</p></article></body></html>`

let folder = ''
const at = (file: string) => join(folder, file)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-'))
  const files = {
    'source.txt': copy,
    'other.txt': other,
    'draft.txt': draft,
    'article.json': JSON.stringify(article),
    'nitf.xml': writeNitf(article, id).output,
    'page.html': page,
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(at(file), text)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command on lines of any length; the folder is left out of what it says. */
async function verify(words: string[], input: string | Uint8Array = '', columns = 1000) {
  const terminal = { stdout: { isTTY: true, columns }, env: { NO_COLOR: '1' } }
  const { code, stdout, stderr } = await capture(['verify', ...words], { input, ...terminal })
  const told = (text: string) => text.replaceAll(`${folder}/`, '')
  return { code, stdout: told(stdout), stderr: told(stderr) }
}

/** What is said of claims on standard input. */
const claims = (input: string | Uint8Array, ...sources: string[]) =>
  verify(['--source', ...(sources.length > 0 ? sources : ['source.txt']).map(at), '--', '-'], input)

async function verdicts(input: string, ...sources: string[]) {
  const files = (sources.length > 0 ? sources : ['source.txt']).map(at)
  const { stdout } = await verify(['-', '--json', '--source', ...files], input)
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

describe('a text', () => {
  test('each quotation is listed with its place, how it stands, where, and what was changed', async () => {
    expect(await verify([at('draft.txt'), '--source', at('source.txt')])).toEqual({
      code: 1,
      stdout: `1:18 exact: “We will open the gate on Monday.” — Mara Lind
  source.txt:5:2: We will open the gate on Monday — Mara Lind

3:11 altered, negation changed: “the ships are late” — Mara Lind
  source.txt:6:45: The ships are not late — Mara Lind
    left out: “not” (negation)

4:26 absent: “the greatest day”

3 quotations: 1 exact, 1 altered, 1 absent; 1 may stand
`,
      stderr: 'wirecopy: draft.txt: 2 of 3 not as in the sources\n',
    })
  })

  test('where all stand there, it ends with 0', async () => {
    expect(await claims('“We will open the gate,” Lind said.')).toEqual({
      code: 0,
      stdout: `1:2 exact: “We will open the gate,” — Lind
  source.txt:5:2: We will open the gate — Mara Lind

1 quotation: 1 exact; 1 may stand
`,
      stderr: '',
    })
  })

  test.each([
    ['“The gate” opens', '1:2'],
    ['\uFEFF“The gate” opens', '1:3'],
    ['Fog.\r\n\r\nSee “the gate” open', '3:6'],
    ['"The gate" opens', '1:2'],
    ['"The gate"\n\nopens', '1:2'],
    ['[Port Ansel] “the gate” opens', '1:15'],
    ['😀 “the gate” opens', '1:5'],
  ])('%j: its claim is at %s', async (input, where) => {
    const { stdout, code } = await claims(input)
    expect([code, stdout.split(' ')[0]]).toEqual([0, where])
  })

  test.each([
    ['', 'is empty'],
    [' \n', 'is empty'],
    ['[]', 'there is no claim in it'],
    ['{"quote":"x"', 'is no JSON (line 1, column 13)'],
    ['{"quote":"x"}\n{"quote"', 'is no JSON (line 2, column 9)'],
    [
      '{"schemaVersion":1,"body":7,"quotes":[]}',
      'is no valid article: body: expected a list, found 7; wirecopy validate tells all',
    ],
  ])('%j: nothing to check', async (input, message) => {
    expect(await claims(input)).toEqual({ code: 1, stdout: '', stderr: `wirecopy: standard input: ${message}\n` })
  })

  test('a text without quotations has none that is wrong, and that is told', async () => {
    const stderr = 'wirecopy: standard input: there is no quotation in it\n'
    expect(await claims('Fog came.')).toEqual({ code: 0, stdout: '', stderr })
  })

  test('bytes that are no UTF-8 are told', async () => {
    const { code, stderr } = await claims(Buffer.from([0x7b, 0xe9, 0x20]))
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('bad byte 0xE9 at offset 1') })
  })
})

describe('claims in JSON', () => {
  const gate = '{"quote":"We will open the gate","speaker":"Lind","id":7}'

  test.each([
    ['lines', `${gate}\n\n"the harbour was quiet"\n`, ['exact', 'exact']],
    ['lines with CRLF and a mark', `\uFEFF${gate}\r\n${gate}\r\n`, ['exact', 'exact']],
    ['a list', `[${gate}, "no such words at all"]`, ['exact', 'absent']],
    ['one object, over lines', JSON.stringify(JSON.parse(gate), null, 2), ['exact']],
    ['one string', '"We will open the gate"', ['exact']],
    ['a claim without words', '[""]', ['absent']],
  ])('%s', async (_, input, matches) => {
    expect((await verdicts(input)).map(({ verdict }) => verdict.match)).toEqual(matches)
  })

  test('what a claim says comes back with its verdict, on a line', async () => {
    const [told] = await verdicts(`${gate}\n"the fog"`)
    expect(told).toMatchObject({
      id: 7,
      quote: 'We will open the gate',
      speaker: 'Lind',
      where: '7',
      file: 'source.txt',
      ok: true,
    })
    const { quotes, found, ...verdict } = told.verdict
    expect(verdict).toMatchObject({ match: 'exact', risks: [], source: 0, speakerMatch: 'right' })
    expect(
      found.map(({ position }: { position: { start: number; end: number } }) =>
        copy.slice(position.start, position.end),
      ),
    ).toEqual(['We will open\nthe gate'])
    expect(quotes).toHaveLength(1)
  })

  test('a speaker whom the source does not know is told, and one of null is none', async () => {
    const unknown = await claims('{"quote":"We will open the gate","speaker":"the pilots"}')
    expect(unknown.stdout).toContain('exact: “We will open the gate” — the pilots (not known there)\n')
    const { code, stdout } = await claims('{"quote":"We will open the gate","speaker":null}')
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'exact: “We will open the gate”'])
  })

  test('another speaker is told', async () => {
    const { code, stdout } = await claims('{"quote":"We will open the gate","speaker":"Okafor"}')
    expect(code).toBe(1)
    expect(stdout).toContain('exact, said by somebody else: “We will open the gate” — Okafor\n')
  })

  test('bad ones are told with their places, the others are checked', async () => {
    const input = `[${gate},{"quote":7},{"quote":"a","speaker":1},{"quote":"a","who":"b"},null,[]]`
    const { code, stdout, stderr } = await claims(input)
    expect(code).toBe(1)
    expect(stdout).toContain('1 quotation: 1 exact; 1 may stand\n')
    expect(stderr).toBe(`standard input: [1]: "quote" is no string
standard input: [2]: "speaker" is no string
standard input: [3]: only "quote", "speaker" and "id" are known, not "who"
standard input: [4]: is neither an object nor a string
standard input: [5]: is neither an object nor a string
wirecopy: standard input: 5 bad claims
`)
  })

  test('where all are bad nothing is counted', async () => {
    expect(await claims('{"speaker":"Lind"}')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'standard input: the claim: "quote" is no string\nwirecopy: standard input: 1 bad claim\n',
    })
    expect((await claims(`"a"\n{"quote":7}`)).stderr).toContain('standard input: line 2: "quote" is no string\n')
  })
})

describe('articles', () => {
  test.each([
    ['an article', JSON.stringify(article)],
    ['a list', JSON.stringify([article])],
    ['NITF', writeNitf(article, id).output],
    ['ninjs', writeNinjs(article, id).output],
    ['a page', page],
  ])('of the quotations of %s', async (_, input) => {
    const { code, stdout } = await claims(typeof input === 'string' ? input : JSON.stringify(input))
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `body[1] exact: “We will open the gate on Monday,” — Lind
  source.txt:5:2: We will open the gate on Monday — Mara Lind

1 quotation: 1 exact; 1 may stand
`,
    })
  })

  test.each(['article.json', 'nitf.xml', 'page.html'])('a source may be %s', async (file) => {
    const { code, stdout } = await claims('“We will open the gate,” Lind said.', file)
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `1:2 exact: “We will open the gate,” — Lind
  ${file}:body[1]: We will open the gate — Lind

1 quotation: 1 exact; 1 may stand
`,
    })
  })

  test('words may stand in the headline', async () => {
    expect((await claims('"Harbour news"', 'article.json')).stdout).toContain('  article.json:headline: Harbour news\n')
  })
})

describe('sources', () => {
  const input = '“The fog is the worst of it,” Okafor said. “We will open the gate,” Lind said.'

  test('each claim is told with the file that it was found in', async () => {
    const files = (await verdicts(input, 'source.txt', 'other.txt')).map(({ file, verdict }) => [file, verdict.source])
    expect(files).toEqual([
      ['other.txt', 1],
      ['source.txt', 0],
    ])
  })

  test('the claims may come last, behind them', async () => {
    const { code, stdout } = await verify(['--source', at('source.txt'), at('other.txt'), at('draft.txt')])
    expect(code).toBe(1)
    expect(stdout).toContain('1:18 exact: ')
  })

  test('may be given one by one, and read from standard input', async () => {
    const words = ['--source', at('other.txt'), '--source', '-', '--json', at('draft.txt')]
    const { code, stdout } = await verify(['--source', '-', '--', at('draft.txt')], copy)
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('  standard input:5:2: We will open the gate on Monday'),
    ])
    expect((await verify(words.toSpliced(4, 1), copy)).stdout).toContain('standard input:5:2')
  })

  test.each([
    ['no.txt', 'no.txt: no such file'],
    ['.', '.: is a directory, not a file'],
  ])('%s is none', async (file, message) => {
    expect(await verify(['--source', file, '--', at('draft.txt')])).toEqual({
      code: 1,
      stdout: '',
      stderr: `wirecopy: ${message}\n`,
    })
  })

  test('that are empty, or nothing that is read, are told', async () => {
    expect((await verify(['--source', '-', '--', at('draft.txt')])).stderr).toBe('wirecopy: standard input: is empty\n')
    const { code, stderr } = await verify(['--source', '-', '--', at('draft.txt')], '{"a":1}')
    expect([code, stderr]).toEqual([1, 'wirecopy: standard input: is none of the formats that are read\n'])
  })

  test('without the claims there is nothing to check', async () => {
    expect(await verify(['--source', at('source.txt'), 'no.txt'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'wirecopy: no.txt: no such file\n',
    })
  })
})

test('verdicts are those of the library', async () => {
  const { stdout } = await verify(
    ['-', '--json', '--source', at('article.json')],
    '{"quote":"We will shut the gate","speaker":"Lind"}',
  )
  const verdict = verifyQuote(article, 'We will shut the gate', { speaker: 'Lind' })
  expect(JSON.parse(stdout).verdict).toEqual(JSON.parse(JSON.stringify(verdict)))
})

test('long claims are wrapped, and control characters are not printed', async () => {
  const { stdout } = await verify(['-', '--source', at('other.txt')], `“${'The gate is open. '.repeat(9)}\u0007”`, 40)
  expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(40)
  expect(stdout).not.toContain('\u0007')
})

describe('a wrong command line ends with 2', () => {
  test.each([
    ['no source', ['draft.txt'], "required option '--source <file...>' not specified; see wirecopy --help"],
    ['no claims', ['--source', 'source.txt'], "missing required argument 'claims'; see wirecopy --help"],
    ['standard input twice', ['--source', '-', '--', '-'], 'standard input can be read once; see wirecopy --help'],
    ['an option that is none', ['a', '--source', 'b', '--nope'], "unknown option '--nope'; see wirecopy --help"],
  ])('%s', async (_, words, message) => {
    expect(await verify(words)).toEqual({ code: 2, stdout: '', stderr: `wirecopy: ${message}\n` })
  })
})
