/** Cuts archives into shards and puts on the queue what is not done yet: `tsx enqueue.ts --to FOLDER FILE…` */
import { parseArgs } from 'node:util'
import { parseArticle } from 'wirecopy'
import { type ArchivePlan, planArchive, shardsOf, undone, writePlan } from './plan.js'
import { addShards, failedOf, withQueue } from './queue.js'
import { shared } from './store.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string' },
    'shard-bytes': { type: 'string', default: '8000000' },
    'time-zone': { type: 'string' },
    language: { type: 'string' },
    'reference-date': { type: 'string' },
    profile: { type: 'string' },
  },
})
const size = Number(values['shard-bytes'])
if (values.to === undefined || positionals.length === 0 || !(size >= 1))
  throw new Error('Usage: tsx enqueue.ts --to FOLDER [--shard-bytes N] [--time-zone ZONE] FILE…')

const options = {
  ...(values['time-zone'] !== undefined && { timeZone: values['time-zone'] }),
  ...(values.language !== undefined && { language: values.language }),
  ...(values['reference-date'] !== undefined && { referenceDate: values['reference-date'] }),
  ...(values.profile !== undefined && { profile: values.profile }),
}
// a zone that does not exist is better known here than from every shard
parseArticle('', options)

const folder = shared(values.to)
const archives: ArchivePlan[] = []
for (const file of new Set(positionals.map(shared))) {
  if (file.endsWith('.gz')) throw new Error(`${file} cannot be read from its middle: unpack it first`)
  archives.push(await planArchive(file, folder, size))
}
const plan = { options, archives }
await writePlan(folder, plan)

const shards = shardsOf(plan)
const open = await undone(shards)

await withQueue(async (queue) => {
  const failed = await failedOf(queue, open)
  for (const job of failed) await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true })
  await addShards(queue, open, options)
  console.log(`${shards.length} shards: ${shards.length - open.length} done, ${open.length} on the queue`)
  if (failed.length > 0) console.log(`${failed.length} had failed and are tried anew`)
})
