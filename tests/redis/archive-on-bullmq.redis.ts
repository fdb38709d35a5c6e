import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAll, readNdjson, writeLine } from 'wirecopy/archive'
import type { Plan, Shard } from '../../examples/archive-on-bullmq/plan.js'
import { articleLines } from './articles.js'
import { type Program, Programs } from './program.js'
import { RedisServer } from './redis-server.js'

const ARTICLES = 1200
/** A line of the archive, from 1, that is no JSON. */
const BAD_LINE = 601
const options = { timeZone: 'Europe/Oslo' }

const root = mkdtempSync(join(tmpdir(), 'wirecopy-archive-'))
const archive = join(root, 'archive.ndjson')
const parsed = join(root, 'parsed')
const shards = join(parsed, 'archive.ndjson.shards')
const workers: Program[] = []
let programs: Programs
let redis: RedisServer
let connection: Redis
let queue: Queue

beforeAll(async () => {
  writeFileSync(
    archive,
    articleLines(ARTICLES)
      .with(BAD_LINE - 1, '{"id": "cut off", "text": "OSTRE')
      .join('\n'),
  )
  programs = await Programs.build()
  redis = await RedisServer.start()
  connection = new Redis(redis.url)
  queue = new Queue('wirecopy-archive', { connection })
})

afterAll(async () => {
  for (const worker of workers) worker.signal('SIGKILL')
  await Promise.all(workers.map((worker) => worker.end()))
  await queue.close()
  connection.disconnect()
  await redis.stop()
  programs.remove()
  rmSync(root, { recursive: true })
})

function start(name: string, ...words: string[]): Program {
  const short = { LOCK_MS: '1500', STALLED_MS: '500', RETRY_MS: '20' }
  return programs.start(name, words, { REDIS_URL: redis.url, ARCHIVE_ROOT: root, ...short })
}

function startWorker(): Program {
  const worker = start('work')
  workers.push(worker)
  return worker
}

function enqueue(file: string, to: string, ...words: string[]) {
  return start('enqueue', '--to', to, '--shard-bytes', '10000', '--time-zone', options.timeZone, ...words, file).end()
}

/** Waits until something holds. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(2)
}

/** What lies in the folder of the shards: results, or what is not finished. */
function filesOf(folder: string, kind: 'results' | 'unfinished'): string[] {
  const isUnfinished = (name: string) => name.endsWith('.tmp')
  return readdirSync(folder).filter((name) => isUnfinished(name) === (kind === 'unfinished'))
}

function planned(): Shard[] {
  const plan: Plan = JSON.parse(readFileSync(join(parsed, 'plan.json'), 'utf8'))
  return plan.archives.flatMap((one) => one.shards)
}

/** The state of the queue, for comparing. */
async function jobs(): Promise<unknown> {
  const all = await queue.getJobs(['waiting', 'active', 'delayed', 'failed', 'completed'])
  return all.map(({ id, data, timestamp }) => ({ id, data, timestamp }))
}

/** Kills a worker that is in the middle of a shard, and gives the name of that shard's result. */
async function killInShard(worker: Program): Promise<string> {
  const ownUnfinished = () => filesOf(shards, 'unfinished').find((name) => name.includes(`-${worker.pid}-`))
  for (;;) {
    await until(() => ownUnfinished() !== undefined)
    // it is halted, looked at, and only then killed: so the file cannot be finished in between
    worker.signal('SIGSTOP')
    await setTimeout(20)
    const unfinished = ownUnfinished()
    if (unfinished !== undefined) {
      worker.signal('SIGKILL')
      await worker.end()
      return unfinished.slice(0, unfinished.indexOf('.ndjson') + '.ndjson'.length)
    }
    worker.signal('SIGCONT')
  }
}

async function parsedDirectly(): Promise<string> {
  const lines: string[] = []
  for await (const record of parseAll(readNdjson([readFileSync(archive)]), options)) lines.push(writeLine(record))
  return lines.join('')
}

// programs take longer to start than to run: where they can, two of them start at a time
describe.concurrent('an archive that is enqueued', () => {
  let first: Awaited<ReturnType<typeof enqueue>>
  let before: unknown

  beforeAll(async () => {
    first = await enqueue(archive, parsed)
    before = await jobs()
  })

  test('is put on the queue once, however often', async () => {
    expect(first).toEqual({ code: 0, output: expect.stringMatching(/^(\d+) shards: 0 done, \1 on the queue\n$/) })
    expect((before as unknown[]).length).toBeGreaterThan(30)
    expect(await enqueue(archive, parsed)).toEqual(first)
    expect(await jobs()).toEqual(before)
  })

  test('does not get into the same folder with other options', async () => {
    const { code, output } = await enqueue(archive, parsed, '--language', 'en')
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('parsed holds another plan') })
  })
})

test('what a killed worker had in hand is done by another, and is no result before', async () => {
  await queue.pause()
  const killed = startWorker()
  startWorker()
  await until(async () => (await queue.getWorkersCount()) === 2)
  await queue.resume()
  await until(() => readdirSync(parsed).length > 1)

  const result = await killInShard(killed)
  // the other one finishes what it has in hand, so that something is left whenever the program starts
  await queue.pause()
  startWorker()
  expect(filesOf(shards, 'results')).not.toContain(result)
  expect(await start('join', parsed).end()).toMatchObject({ code: 1, output: expect.stringContaining('not done') })
  await queue.resume()
  await until(() => filesOf(shards, 'results').length === planned().length)
  expect(filesOf(shards, 'results')).toContain(result)
})

describe.concurrent('when all shards are there', () => {
  test('status ends with 0', async () => {
    expect(await start('status', parsed).end()).toEqual({
      code: 0,
      output: expect.stringContaining(`${ARTICLES} of ${ARTICLES} records`),
    })
  })

  test('joined they are what parsing the archive gives: every article once and in order', async () => {
    expect(filesOf(shards, 'unfinished')).not.toEqual([])
    expect(await start('join', parsed).end()).toEqual({
      code: 0,
      output: `parsed/archive.ndjson: ${ARTICLES} records\n`,
    })
    const joined = readFileSync(join(parsed, 'archive.ndjson'), 'utf8')
    const records = joined
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const ids = Array.from({ length: ARTICLES }, (_, at) => (at === BAD_LINE - 1 ? undefined : `a${at + 1}`))
    expect(records.map(({ id }) => id)).toEqual(ids)
    expect(records.map(({ line }) => line)).toEqual(ids.map((_, at) => at + 1))
    expect(joined).toBe(await parsedDirectly())
  })
})

test('a bad line is an error with the number it has in the archive', () => {
  const lines = readFileSync(join(parsed, 'archive.ndjson'), 'utf8').trimEnd().split('\n')
  expect(lines.filter((line) => 'error' in JSON.parse(line))).toEqual([lines[BAD_LINE - 1]])
  expect(JSON.parse(lines[BAD_LINE - 1] as string)).toMatchObject({
    line: BAD_LINE,
    error: { code: 'line-not-json' },
  })
})

test('a shard that is done is left alone, and one that is lost becomes the same again', async () => {
  const [kept = '', lost = ''] = filesOf(shards, 'results').map((name) => join(shards, name))
  const before = { bytes: readFileSync(lost), changed: statSync(kept).mtimeMs }
  rmSync(lost)
  const { output } = await enqueue(archive, parsed)
  expect(output).toMatch(/ 1 on the queue/)
  await until(() => filesOf(shards, 'results').includes(basename(lost)))
  expect(readFileSync(lost)).toEqual(before.bytes)

  const shard = planned().find(({ out }) => join(root, out) === kept)
  await queue.add('again', { shard, options })
  await until(() => workers.some((worker) => worker.output.includes(`was there ${shard?.out}`)))
  expect(statSync(kept).mtimeMs).toBe(before.changed)
})

test('a shard that fails is tried again, then kept with the reason; enqueuing gives it another chance', async () => {
  const other = join(root, 'other.ndjson')
  const lines = articleLines(3)
  writeFileSync(other, lines.join('\n'))
  await queue.pause()
  await enqueue(other, join(root, 'others'))
  truncateSync(other, (lines[0] as string).length)
  await queue.resume()
  await until(async () => (await queue.getFailedCount()) === 1)
  const reason = /failed others\/other\.ndjson\.shards\/0-\d+\.ndjson: .* gave 1 records .*, not 3: it was changed/
  expect(await start('status', join(root, 'others')).end()).toEqual({ code: 1, output: expect.stringMatching(reason) })
  expect((await queue.getFailed())[0]).toMatchObject({ attemptsMade: 4 })

  writeFileSync(other, lines.join('\n'))
  expect((await enqueue(other, join(root, 'others'))).output).toContain('1 had failed and are tried anew')
  await until(() => filesOf(join(root, 'others', 'other.ndjson.shards'), 'results').length === 1)
  expect(await start('join', join(root, 'others')).end()).toMatchObject({ code: 0 })
})

test('a worker that is told to stop finishes its shard and ends with 0', async () => {
  const living = workers.slice(1)
  for (const worker of living) worker.signal('SIGTERM')
  const ends = await Promise.all(living.map((worker) => worker.end()))
  expect(ends.map(({ code }) => code)).toEqual([0, 0])
})
