/** Takes shards from the queue until it is told to stop: `tsx work.ts`, once for each core. */
import { Worker } from 'bullmq'
import { connect, QUEUE, type ShardJob, whenGone } from './queue.js'
import { parseShard } from './shard.js'

const connection = connect(true)
// a shard keeps a core busy: two at a time would only both be late
const worker = new Worker<ShardJob>(QUEUE, ({ data }) => parseShard(data.shard, data.options), {
  connection,
  concurrency: 1,
  ...whenGone,
})

worker.on('completed', ({ data }, result) => console.log(`${result} ${data.shard.out}`))
worker.on('failed', (job, error) => console.error(`failed ${job?.data.shard.out}: ${error.message}`))
worker.on('stalled', (id) => console.error(`taken from a worker that is gone: ${decodeURIComponent(id)}`))
// for instance that a lock was lost: another worker has the shard then, and writes the same
worker.on('error', (error) => console.error(error.message))

// the shard in hand is finished first; a second signal does not wait
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)

async function stop(): Promise<void> {
  await worker.close()
  connection.disconnect()
}
