/**
 * Checks the quotations of a model's answer against the pieces that it was given: `check-answer CHUNKS ANSWER`.
 * Prints each that is not as it stands there, and then ends with 1: do not show the answer.
 */
import { readFileSync } from 'node:fs'
import { verifyQuotes } from 'wirecopy'
import type { ChunkRecord } from './chunks.js'

const [chunksFile, answerFile] = process.argv.slice(2)
if (chunksFile === undefined || answerFile === undefined) {
  console.error('Usage: check-answer CHUNKS ANSWER')
  process.exit(2)
}

const lines = readFileSync(chunksFile, 'utf8').trimEnd().split('\n')
const chunks = new Map(lines.map((line) => JSON.parse(line) as ChunkRecord).map((chunk) => [chunk.id, chunk]))

/** What the model was asked for: its text, and the ids of the pieces it goes by. */
const answer = JSON.parse(readFileSync(answerFile, 'utf8')) as { text: string; chunks: string[] }
const unknown = answer.chunks.filter((id) => !chunks.has(id))
if (unknown.length > 0) {
  console.error(`The answer names pieces that there are not: ${unknown.join(', ')}`)
  process.exit(1)
}

const checked = verifyQuotes(
  answer.chunks.map((id) => chunks.get(id)?.text ?? ''),
  answer.text,
)
const faulty = checked.filter(({ verdict }) => verdict.risks.length > 0)
for (const { claim, speaker, verdict } of faulty) {
  console.log(`“${claim.text}” (${speaker?.name ?? 'no speaker'}): ${verdict.match}, ${verdict.risks.join(', ')}`)
  for (const { text } of verdict.found) console.log(`  ${answer.chunks[verdict.source ?? 0]}: ${text}`)
}
console.log(`${checked.length} quotations, ${faulty.length} of them not as in the sources`)
if (faulty.length > 0) process.exitCode = 1
