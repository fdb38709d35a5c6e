/** Tells how far a folder of results is, and why shards failed: `tsx status.ts FOLDER`. Ends with 1 until all is done. */
import { readPlan, recordsOf, shardsOf, undone } from './plan.js'
import { failedOf, withQueue } from './queue.js'
import { shared } from './store.js'

const [folder = ''] = process.argv.slice(2)
const shards = shardsOf(await readPlan(shared(folder)))

const open = await undone(shards)

const [all, left] = [recordsOf(shards), recordsOf(open)]
console.log(`${shards.length - open.length} of ${shards.length} shards done, ${all - left} of ${all} records`)
if (open.length > 0) process.exitCode = 1

await withQueue(async (queue) => {
  const { active, waiting, delayed } = await queue.getJobCounts('active', 'waiting', 'delayed')
  console.log(`On the queue: ${active} in work, ${waiting} waiting, ${delayed} to be tried again`)
  for (const job of await failedOf(queue, open)) console.log(`failed ${job.data.shard.out}: ${job.failedReason}`)
})
