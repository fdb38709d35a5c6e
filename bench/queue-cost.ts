/**
 * What it costs to parse through a queue, by how many articles a job holds: articles a second of processor time, that of
 * Redis included, with what `examples/archive-on-bullmq` does for a shard (cut, read the range, parse, write, flush,
 * rename), from the first job that is added to the last that is done. Waiting for a disk is not counted: it depends on the
 * disk, and adds to the cost of many small files. One worker in this process. `npm run bench:queue`; needs a redis-server.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { parseItem, readLine } from 'wirecopy/archive'
import { articleLines } from '../tests/redis/articles.js'
import { hasRedisServer, RedisServer } from '../tests/redis/redis-server.js'

const ROUNDS = 3
const options = { timeZone: 'Europe/Oslo' }
/** Articles, with how many statements in each. */
const archives = [
  { count: 2000, statements: 1 },
  { count: 1000, statements: 45 },
]

if (hasRedisServer()) await measureAll()
else console.log('skipped: no redis-server on this machine')

async function measureAll(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'wirecopy-bench-'))
  process.env.ARCHIVE_ROOT = root
  const redis = await RedisServer.start()
  const connection = new Redis(redis.url, { maxRetriesPerRequest: null })
  try {
    for (const { count, statements } of archives) await measure(root, connection, articleLines(count, statements))
  } finally {
    connection.disconnect()
    await redis.stop()
    rmSync(root, { recursive: true })
  }
}

async function measure(root: string, connection: Redis, lines: string[]): Promise<void> {
  writeFileSync(join(root, 'archive.ndjson'), `${lines.join('\n')}\n`)
  const each = Buffer.byteLength(lines.join('\n')) / lines.length
  console.log(`${lines.length} articles of ${(each / 1000).toFixed(1)} kB`)

  const { planArchive } = await import('../examples/archive-on-bullmq/plan.js')
  const { parseShard } = await import('../examples/archive-on-bullmq/shard.js')
  let run = 0
  const inShards = (articles: number) => async () => {
    run += 1
    // a line is never cut: a byte makes shards of one line
    const size = articles === 1 ? 1 : articles * each * 0.999
    const { shards } = await planArchive('archive.ndjson', `run-${run}`, size)
    await through(connection, shards, 1, (shard) => parseShard(shard, options))
  }
  const runs = new Map([
    ['no queue', async () => void lines.map((line, at) => parse(line, at))],
    ['a job an article, in the job itself', () => through(connection, lines, 16, async (line) => parse(line, 0))],
    ['a job an article', inShards(1)],
    ['a job for 200 articles', inShards(200)],
    ['a job for 1000 articles', inShards(1000)],
    ['a job an article that does nothing', () => through(connection, lines, 16, async () => {})],
  ])
  const times = new Map([...runs.keys()].map((name) => [name, Number.POSITIVE_INFINITY]))
  // in turns, so that a slow moment falls on each
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, go] of runs) {
      const before = await processorTime(connection)
      await go()
      times.set(name, Math.min(times.get(name) ?? 0, (await processorTime(connection)) - before))
    }
  }
  const best = times.get('a job for 1000 articles') ?? 0
  for (const [name, time] of times) {
    const rate = Math.round((lines.length / time) * 1000)
    const ratio = (time / best).toFixed(2).padStart(5)
    console.log(`  ${name.padEnd(36)} ${String(rate).padStart(6)} articles/s, ${ratio} x the cost of shards of 1000`)
  }
}

/** Milliseconds that this process and Redis took so far. */
async function processorTime(connection: Redis): Promise<number> {
  const { user, system } = process.cpuUsage()
  const seconds = [...(await connection.info('cpu')).matchAll(/^used_cpu_(?:user|sys):([\d.]{1,20})/gm)]
  return (user + system) / 1000 + seconds.reduce((sum, [, value]) => sum + Number(value) * 1000, 0)
}

function parse(line: string, at: number): unknown {
  const item = readLine(line, at + 1)
  return 'error' in item ? item : parseItem(item, options)
}

/** Adds a job for each item and works at them, so many at a time, until all are done. */
async function through<Item>(
  connection: Redis,
  items: readonly Item[],
  concurrency: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const queue = new Queue('bench', { connection, defaultJobOptions: { removeOnComplete: true } })
  await queue.addBulk(items.map((item) => ({ name: 'parse', data: { item } })))
  let left = items.length
  await new Promise<void>((resolve, reject) => {
    const worker = new Worker('bench', ({ data }) => work(data.item), { connection, concurrency })
    worker.on('failed', (_, error) => reject(error))
    worker.on('completed', () => {
      left -= 1
      if (left === 0) worker.close().then(resolve, reject)
    })
  })
  await queue.close()
}
