/** Checks every quotation of a draft against its sources: `check DRAFT FOLDER`. Ends with 1 where one has to be looked at. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createQuoteIndex, type VerdictRisk, type VerifiedQuote, verifyQuotes } from 'wirecopy'

const [draftFile, folder] = process.argv.slice(2)
if (draftFile === undefined || folder === undefined) {
  console.error('Usage: check DRAFT FOLDER')
  process.exit(2)
}

const meaning: Partial<Record<VerdictRisk, string>> = {
  absent: 'no source has these words',
  joined: 'the words are taken from separate quotations',
  unquoted: 'the source does not quote these words',
  speaker: 'somebody else said it',
}

const draft = readFileSync(draftFile, 'utf8')
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const sources = files.sort().map((name) => createQuoteIndex(readFileSync(join(folder, name), 'utf8')))
const checked = verifyQuotes(sources, draft)
const faulty = checked.filter(({ verdict }) => verdict.risks.length > 0)

for (const quote of checked) report(quote)
console.log(`${checked.length} quotations, ${files.length} sources: ${faulty.length} to look at`)
process.exitCode = faulty.length > 0 ? 1 : 0

function report({ claim, speaker, verdict }: VerifiedQuote): void {
  const { match, risks, source, found, edits } = verdict
  const word = risks.length > 0 ? 'LOOK' : 'ok  '
  console.log(
    `${word} ${placeIn(draft, claim.start)} “${line(claim.text)}” (${speaker?.name ?? 'no speaker'}): ${match}`,
  )
  for (const risk of risks) console.log(`       ${meaning[risk] ?? `changed: ${risk}`}`)
  for (const { before, after } of edits)
    console.log(`       “${line(before?.text ?? '')}” became “${line(after?.text ?? '')}”`)
  const who = verdict.speaker?.name ?? 'no speaker'
  if (source !== undefined)
    console.log(`       ${files[source]}, ${who}: ${found.map(({ text }) => line(text)).join(' … ')}`)
}

/** `3:14`: line and column of an offset, from 1. */
function placeIn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n')
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}

function line(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
