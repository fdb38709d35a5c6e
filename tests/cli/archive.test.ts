import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { parseAll, readNdjson, writeLine } from 'wirecopy/archive'
import { command } from './command.js'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-workers-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Every hundredth line is bad, each in its way. */
const bad = ['{"id": 1, "text"', '{"id": 1}', '[]', '{"text": "Gate", "timeZone": "Mars/Base"}']
const lines = Array.from({ length: 2_500 }, (_, id) =>
  id % 100 === 42
    ? bad[(id / 100) & 3]
    : JSON.stringify({ id, text: id % 500 === 0 ? '“It is open,” said Mara Lind.' : 'Gate' }),
)
const archive = join(folder, 'archive.ndjson')
writeFileSync(archive, `${lines.join('\n')}\n`)

/** Has node take standard error for a terminal. */
const onTerminal = ['--import', 'data:text/javascript,process.stderr.isTTY=true']

test('two workers give every good line and tell every bad one, in order, byte for byte as the library does', async () => {
  const words = [...onTerminal, ...command, 'parse', '--ndjson', archive, '--workers', '2']
  const { status, stdout, stderr } = spawnSync('node', words, { encoding: 'utf8', maxBuffer: 2 ** 26 })
  const records = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
  expect(records.map(({ line }) => line)).toEqual(lines.map((_, at) => at + 1))
  expect(records.flatMap(({ id, article }) => (article === undefined ? [] : [id]))).toEqual(
    lines.flatMap((_, id) => (id % 100 === 42 ? [] : [id])),
  )
  expect(records.filter(({ error }) => error !== undefined)).toHaveLength(25)
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /2500 read, 25 failed, 5 quotations, in .* a second\nfailed:\n {3}6 line-bad-option\n {3}6 line-no-text\n {2}13 line-not-json\n/,
  )
  expect(stderr).toMatch(/\nwirecopy: .*archive\.ndjson: 25 of 2500 failed\n$/)
  // the bar that went before
  expect(stderr).toMatch(/0 % \| 0 read \| 0 a second \| .{1,10} left/)

  let expected = ''
  for await (const record of parseAll(readNdjson([readFileSync(archive)]))) expected += writeLine(record)
  expect(stdout === expected).toBe(true)
}, 120_000)

test('workers end quietly when nobody reads on', async () => {
  const child = spawn('node', [...command, 'parse', '--ndjson', archive, '--workers', '1'])
  child.stdout.once('data', () => child.stdout.destroy())
  let stderr = ''
  child.stderr.on('data', (data) => (stderr += data))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('SIGINT ends workers after a whole line, and ends a gzip, though input may come', async () => {
  const out = join(folder, 'stopped.ndjson.gz')
  const child = spawn('node', [...command, 'parse', '--ndjson', '-', '--workers', '1', '--out', out])
  child.stdin.write(`${lines.slice(0, 1000).join('\n')}\n`)
  let stderr = ''
  child.stderr.on('data', (data) => (stderr += data))
  const closed = new Promise((resolve) => child.on('close', resolve))
  // by then it has begun
  while (!existsSync(out) || statSync(out).size < 100) await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGINT')
  expect(await closed).toBe(130)
  const records = gunzipSync(readFileSync(out))
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
  expect(records.map(({ line }) => line)).toEqual(records.map((_, at) => at + 1))
  expect(stderr).toMatch(
    new RegExp(`^${records.length} read, [^]*\nwirecopy: stopped by SIGINT after line ${records.length}\n$`),
  )
})
