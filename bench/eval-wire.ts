/**
 * Reads every copy of a set and checks what must hold of any: nothing is thrown, the article is valid, every position
 * slices back to its text, and furniture and body together keep every word, in order.
 * `npm run eval:wire [-- PATH]`; the path is a file with an item `{"text": …}` a line, or a folder of `.txt` files.
 * Ends with 1 when something does not hold.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Article } from '../src/article/index.js'
import { cleanText } from '../src/text/index.js'
import { readWire } from '../src/wire/index.js'

interface Placed {
  text: string
  position: { start: number; end: number }
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const path = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpora/datelines-dev.ndjson', import.meta.url))

if (existsSync(path)) check(statSync(path).isDirectory() ? textsOf(path) : itemsOf(path))
else console.log(`Skipped: there is no ${path}`)

function check(copies: readonly string[]): void {
  let words = 0
  let failed = 0
  for (const [index, copy] of copies.entries()) {
    words += wordsOf(copy).length
    const problem = problemOf(copy)
    if (problem === undefined) continue
    failed++
    process.exitCode = 1
    console.log(`copy ${index + 1}: ${problem}`)
  }
  console.log(`${copies.length} copies, ${words} words: ${copies.length - failed} keep every word and place`)
}

function problemOf(copy: string): string | undefined {
  try {
    const { article } = readWire(copy)
    const { error } = Article.safeParse(article)
    if (error !== undefined) return `is no valid article: ${error.message}`
    for (const { text, position } of placedIn(article)) {
      const there = copy.slice(position.start, position.end)
      if (squeezed(there) !== squeezed(text)) return `"${text}" is not what stands at ${position.start}: "${there}"`
    }
    const pieces = [...(article.furniture ?? []), ...article.body] as unknown as Placed[]
    pieces.sort((a, b) => a.position.start - b.position.start)
    const kept = wordsOf(pieces.map(({ position }) => copy.slice(position.start, position.end)).join('\n'))
    const at = wordsOf(copy).findIndex((one, place) => one !== kept[place])
    return at === -1 ? undefined : `word ${at + 1}, "${wordsOf(copy)[at]}", is lost or stands twice`
  } catch (error) {
    return `throws ${String(error)}`
  }
}

function wordsOf(text: string): string[] {
  return text.match(word) ?? []
}

/** Without white space: a text is clean, the copy is not; and without what cleaning drops. */
function squeezed(text: string): string {
  return cleanText(text).replace(/[\s\u200b\ufeff]+/g, '')
}

/** Everything in the article that has a text and a place. */
function placedIn(value: unknown): Placed[] {
  if (typeof value !== 'object' || value === null) return []
  const { text, position } = value as Partial<Placed>
  const own = text !== undefined && position !== undefined ? [{ text, position }] : []
  return [...own, ...Object.values(value).flatMap(placedIn)]
}

function itemsOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => (JSON.parse(line) as { text: string }).text)
}

function textsOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
}
