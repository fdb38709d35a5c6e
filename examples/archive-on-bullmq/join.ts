/** Joins the shards of each archive in order, when all are there: `tsx join.ts FOLDER`. Needs no Redis. */
import { readPlan, recordsOf, type Shard, shardsOf, undone } from './plan.js'
import { read, shared, writeWhole } from './store.js'

const LINE_FEED = 10

const [folder = ''] = process.argv.slice(2)
const plan = await readPlan(shared(folder))
const [first, ...others] = await undone(shardsOf(plan))
if (first !== undefined) throw new Error(`${1 + others.length} shards are not done, the first is ${first.out}`)

for (const { out, shards } of plan.archives) {
  await writeWhole(out, joined(shards))
  console.log(`${out}: ${recordsOf(shards)} records`)
}

/** @throws Error where a shard has another number of records than its archive has lines there. */
async function* joined(shards: Shard[]): AsyncGenerator<Buffer> {
  for (const shard of shards) {
    let records = 0
    for await (const chunk of read(shard.out)) {
      for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) records += 1
      yield chunk
    }
    if (records !== shard.records) throw new Error(`${shard.out} has ${records} records, not ${shard.records}`)
  }
}
