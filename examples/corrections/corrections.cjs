/**
 * What changed between two versions of a story, what may call for a correction first: `node corrections.cjs BEFORE AFTER`.
 * Ends with 1 where something does, so that a build of a site can ask an editor; with 2 where there is nothing to compare.
 */
const { readFileSync } = require('node:fs')
const { compareArticles, describeChanges, parseArticle } = require('wirecopy')

const files = process.argv.slice(2)
if (files.length !== 2) fail('Usage: node corrections.cjs BEFORE AFTER')

const [before, after] = files.map((file) => parseArticle(read(file), { language: 'en' }).article)
const comparison = compareArticles(before, after)
const { changes } = comparison
const serious = changes.filter(isSerious)
const others = changes.filter((change) => !isSerious(change))

print('May call for a correction', serious)
print('Other changes', others)
if (changes.length === 0) console.log('No change')
process.exitCode = serious.length > 0 ? 1 : 0

function print(title, list) {
  if (list.length === 0) return
  console.log(`${title}:`)
  for (const line of describeChanges({ ...comparison, changes: list }).split('\n')) console.log(`- ${line}`)
}

/** Another number, name or speaker; other words that mean something in a quotation or over the story. */
function isSerious(change) {
  if (['number', 'name', 'speaker'].includes(change.kind)) return true
  const isWeighty = ['quotationAltered', 'headline', 'summary'].includes(change.kind)
  return isWeighty && change.edits.some(({ risk }) => risk !== undefined)
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    fail(error.message)
  }
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
