/** Turns each NITF file of a folder into ninjs, and tells what is lost: `node convert.cjs FROM TO` */
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs')
const { join, parse } = require('node:path')
const { annotateArticle } = require('wirecopy')
const { writeNinjs } = require('wirecopy/ninjs')
const { FormatError, readNitf } = require('wirecopy/nitf')

/** Who supplies what does not say it itself. */
const PROVIDER = 'Example News'

const [from, to] = process.argv.slice(2)
if (from === undefined || to === undefined) {
  console.error('Usage: node convert.cjs FROM TO')
  process.exit(2)
}

mkdirSync(to, { recursive: true })
const files = readdirSync(from).filter((name) => /\.(?:xml|nitf)$/i.test(name))
let failed = 0
for (const name of files.sort()) {
  try {
    convert(name)
  } catch (error) {
    // one file that is no NITF is no reason to leave the others
    if (!(error instanceof FormatError)) throw error
    console.error(`${name}: ${error.message}`)
    failed += 1
  }
}
console.log(`${files.length - failed} of ${files.length} files converted`)
if (failed > 0) process.exitCode = 1

function convert(name) {
  // bytes, not text: the file itself says how it is encoded
  const read = readNitf(readFileSync(join(from, name)))
  tell(name, read.issues)
  for (const found of read.articles) {
    // who said what is in the text, seldom in the markup
    const { article } = annotateArticle(found)
    const { output, issues } = writeNinjs(article, { provider: PROVIDER })
    tell(name, issues)
    writeFileSync(join(to, `${parse(name).name}.json`), `${JSON.stringify(output, null, 2)}\n`)
  }
}

function tell(name, issues) {
  for (const { severity, code, path, message } of issues) {
    if (severity !== 'info') console.error(`${name}: ${path ?? ''}: ${message} (${code})`)
  }
}
