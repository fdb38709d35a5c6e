import { type Job, Queue, type WorkerOptions } from 'bullmq'
import { Redis } from 'ioredis'
import type { Plan, Shard } from './plan.js'

export interface ShardJob {
  shard: Shard
  options: Plan['options']
}

export const QUEUE = 'wirecopy-archive'

/** Jobs in one call to Redis. */
const BATCH = 1000

/** For a worker: it waits for a Redis that is away, where a command gives up. */
export function connect(isPatient: boolean): Redis {
  const redis = new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', {
    maxRetriesPerRequest: isPatient ? null : 3,
  })
  return redis.on('error', (error) => console.error(`Redis: ${error.message}`))
}

/** How soon a shard is taken from a worker that is gone, and when it is given up. The README says why these. */
export const whenGone = {
  lockDuration: Number(process.env.LOCK_MS ?? 30_000),
  stalledInterval: Number(process.env.STALLED_MS ?? 30_000),
  maxStalledCount: 3,
} satisfies Partial<WorkerOptions>

const jobOptions = {
  // a disk that is full, a folder that is away: 4 tries, after 5, 10 and 20 seconds
  attempts: 4,
  backoff: { type: 'exponential', delay: Number(process.env.RETRY_MS ?? 5000) },
  // what is done lies in the shared folder: the queue holds only what is to do, and what failed
  removeOnComplete: true,
  removeOnFail: false,
} as const

/** Runs a command on the queue. */
export async function withQueue(use: (queue: Queue<ShardJob>) => Promise<void>): Promise<void> {
  const connection = connect(false)
  const queue = new Queue<ShardJob>(QUEUE, { connection })
  try {
    await use(queue)
  } finally {
    await queue.close()
    connection.disconnect()
  }
}

/** Puts shards on the queue. One that is on it already, failed or not, is not put there twice: its id is the same. */
export async function addShards(queue: Queue<ShardJob>, shards: Shard[], options: Plan['options']): Promise<void> {
  for (let at = 0; at < shards.length; at += BATCH) {
    const jobs = shards.slice(at, at + BATCH).map((shard) => ({
      name: 'parse',
      data: { shard, options },
      opts: { ...jobOptions, jobId: idOf(shard) },
    }))
    await queue.addBulk(jobs)
  }
}

/** The jobs of a plan that were given up. */
export async function failedOf(queue: Queue<ShardJob>, shards: Shard[]): Promise<Job<ShardJob>[]> {
  const ids = new Set(shards.map(idOf))
  return ((await queue.getFailed()) as Job<ShardJob>[]).filter(({ id }) => id !== undefined && ids.has(id))
}

/** The folder, the archive and its bytes: no colon, which BullMQ keeps for itself. */
function idOf(shard: Shard): string {
  return encodeURIComponent(shard.out)
}
