/**
 * Checks every quotation of a draft against its sources: `check DRAFT FOLDER`. Ends with 1 where one has to be looked at, with
 * 2 where nothing could be checked.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createQuoteIndex, type VerdictRisk, type VerifiedQuote, verifyQuotes } from 'wirecopy'

const [draftFile, folder] = process.argv.slice(2)
if (draftFile === undefined || folder === undefined) fail('Usage: check DRAFT FOLDER')

const { draft, files, sources } = read(draftFile, folder)
if (files.length === 0) fail(`No source (*.txt) in ${folder}`)

const checked = verifyQuotes(sources, draft)
const faulty = checked.filter(({ verdict }) => verdict.risks.length > 0)
for (const quote of checked) report(quote)
console.log(`${checked.length} quotations, ${files.length} sources: ${faulty.length} to look at`)
process.exitCode = faulty.length > 0 ? 1 : 0

function report({ claim, speaker, verdict }: VerifiedQuote): void {
  const { match, risks, source, found, edits } = verdict
  const word = risks.length > 0 ? 'LOOK' : 'ok  '
  console.log(`${word} ${placeOf(claim.start)} “${line(claim.text)}” (${speaker?.name ?? 'no speaker'}): ${match}`)
  for (const risk of risks) console.log(`       ${meaningOf(risk)}`)
  for (const { before, after } of edits) {
    console.log(`       “${line(before?.text ?? '')}” became “${line(after?.text ?? '')}”`)
  }
  const who = verdict.speaker?.name ?? 'no speaker'
  const words = found.map(({ text }) => line(text)).join(' … ')
  if (source !== undefined) console.log(`       ${files[source]}, ${who}: ${words}`)
}

function meaningOf(risk: VerdictRisk): string {
  if (risk === 'absent') return 'no source has these words'
  if (risk === 'joined') return 'the words are taken from separate quotations'
  if (risk === 'unquoted') return 'the source does not quote these words'
  if (risk === 'speaker') return 'somebody else said it'
  return `changed: ${risk}`
}

/** `3:14`: line and column in the draft, from 1. */
function placeOf(offset: number): string {
  const lines = draft.slice(0, offset).split('\n')
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}

function line(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

function read(draftFile: string, folder: string) {
  try {
    const draft = readFileSync(draftFile, 'utf8')
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
    // each is read once, whatever the number of quotations
    const sources = files.sort().map((name) => createQuoteIndex(readFileSync(join(folder, name), 'utf8')))
    return { draft, files, sources }
  } catch (error) {
    fail((error as Error).message)
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
