/**
 * Checks the quotations of a model's answer against the pieces that it was given: `check-answer CHUNKS ANSWER`. Prints each that
 * is not as it stands there, and then ends with 1: do not show the answer. Ends with 2 where nothing could be checked.
 */
import { readFileSync } from 'node:fs'
import { verifyQuotes } from 'wirecopy'
import type { ChunkRecord } from './chunks.js'

/** What the model was asked for: its text, and the ids of the pieces that it went by. It may give something else. */
interface Answer {
  text?: string
  chunks?: string[]
}

const [chunksFile, answerFile] = process.argv.slice(2)
if (chunksFile === undefined || answerFile === undefined) fail('Usage: check-answer CHUNKS ANSWER')

const { text, ids, sources } = read(chunksFile, answerFile)
const checked = verifyQuotes(sources, text)
const faulty = checked.filter(({ verdict }) => verdict.risks.length > 0)
for (const { claim, speaker, verdict } of faulty) {
  console.log(`“${claim.text}” (${speaker?.name ?? 'no speaker'}): ${verdict.match}, ${verdict.risks.join(', ')}`)
  for (const { text } of verdict.found) console.log(`  ${ids[verdict.source ?? 0]}: ${text}`)
}
console.log(`${checked.length} quotations, ${faulty.length} of them not as in the sources`)
if (faulty.length > 0) process.exitCode = 1

/** The text of the answer, and of each piece that it names. */
function read(chunksFile: string, answerFile: string) {
  try {
    const { text, chunks: ids }: Answer = JSON.parse(readFileSync(answerFile, 'utf8'))
    if (typeof text !== 'string' || !Array.isArray(ids)) fail('The answer has no text, or no list of chunks')
    const lines = readFileSync(chunksFile, 'utf8').trimEnd().split('\n')
    const chunks = new Map(
      lines.map((line): [string, string] => {
        const chunk: ChunkRecord = JSON.parse(line)
        return [chunk.id, chunk.text]
      }),
    )
    const sources = ids.map((id) => chunks.get(id) ?? fail(`There is no piece ${id}`))
    return { text, ids, sources }
  } catch (error) {
    fail((error as Error).message)
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
