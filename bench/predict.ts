/**
 * Prints what the library reads, a JSON object a line, in the form that evaluators take.
 * `npm run -s predict -- datelines FILE.ndjson`: for every item `{id, text}` its dateline, headline, byline and stamp.
 * `npm run -s predict -- quotes DIR`: for every `DIR/text/*.txt` its quotations, with offsets into the file as stored.
 */
import { predictDatelines } from './predict-datelines.js'
import { predictQuotes } from './predict-quotes.js'

const tasks = { datelines: predictDatelines, quotes: predictQuotes }
const [task, path] = process.argv.slice(2)
if (task === undefined || !Object.hasOwn(tasks, task) || path === undefined) {
  console.error('Usage: predict datelines FILE.ndjson | predict quotes DIR')
  process.exitCode = 2
} else {
  for (const row of tasks[task as keyof typeof tasks](path)) process.stdout.write(`${JSON.stringify(row)}\n`)
}
