import { type Article, parseArticle, type Span } from 'wirecopy'
import { builtInProfiles } from 'wirecopy/wire'
import { placeInArticle } from './article-text.js'
import { checkOptions } from './check-options.js'
import { factsOf } from './facts.js'
import { markText, placeInCopy } from './marks.js'
import type { Reply, Request } from './protocol.js'
import { readCopy, wireOptions } from './read-copy.js'
import { samples } from './samples/index.js'
import { shownBlocks } from './shown-blocks.js'
import { speakersOf } from './speakers.js'
import { writeFormat } from './write-format.js'

/** Blocks to a message: what is sent at once is taken in at once, and the page does other things between. */
const AT_ONCE = 60

/** What formats do not hold of a long article fills thousands of lines: no more are sent. */
const MOST = 300

/** Readings before the first that counts. */
const WARM_UP = 4

/** The last reading, which formats are written of. */
let last: { id: number; article: Article; copy: string | undefined } | undefined

function send(reply: Reply): void {
  postMessage(reply)
}

async function read(id: number, copy: string, given: Extract<Request, { type: 'read' }>['options']): Promise<void> {
  const { good, problems: optionProblems } = checkOptions(given)
  const since = performance.now()
  const { format, article, count, issues, profile, problem } = await readCopy(copy, good)
  const milliseconds = performance.now() - since
  const which = Number(good.article ?? 1)
  const told = { type: 'reading' as const, id, format, count, which, optionProblems, milliseconds }
  last = undefined
  if (article === undefined) {
    send({ ...told, issues, facts: [], speakers: [], sayings: [], ...(problem && { problem }) })
    send({ type: 'blocks', id, starts: new Uint32Array(), blocks: [], isLast: true })
    return
  }
  const isCopy = format === 'wire'
  last = { id, article, copy: isCopy ? copy : undefined }
  const placed = isCopy ? placeInCopy(copy, article) : placeInArticle(article)
  const facts = factsOf(article, profile)
  const { speakers, sayings } = speakersOf(article, placed)
  // what points into another text than the one that is shown points nowhere
  const pointing = isCopy ? issues : []
  if (isCopy) send({ ...told, issues, facts, speakers, sayings })
  else send({ ...told, issues: issues.map(withoutPlace), facts: facts.map(withoutPlace), speakers, sayings })
  const marked = markText(placed, article.quotes, pointing)
  const shown = [...shownBlocks(placed.text, marked, sayings, pointing)]
  for (let at = 0; at === 0 || at < shown.length; at += AT_ONCE) {
    const some = shown.slice(at, at + AT_ONCE)
    const starts = Uint32Array.from(some, ({ start }) => start)
    const isLast = at + AT_ONCE >= shown.length
    send({ type: 'blocks', id, starts, blocks: some.map(({ block }) => JSON.stringify(block)), isLast })
  }
}

function withoutPlace<Told extends { span?: Span }>({ span, ...told }: Told): Omit<Told, 'span'> {
  return told
}

async function answer(request: Request): Promise<void> {
  const { id } = request
  if (request.type === 'read') return read(id, request.copy, request.options)
  if (last?.id !== id) return
  const { output, issues } = await writeFormat(request.format, last.article, last.copy)
  send({ type: 'written', id, format: request.format, output, issues: issues.slice(0, MOST), count: issues.length })
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    send({ type: 'failure', id: data.id, message, ...(data.type === 'write' && { format: data.format }) })
  })
})

// tables are indexed and code is compiled when it is first used: that is no part of what a reading takes
const [{ copy, options } = { copy: '', options: {} }] = samples
for (let round = 0; round < WARM_UP; round++) parseArticle(copy, wireOptions(options))
send({ type: 'ready', profiles: builtInProfiles.map(({ id }) => id).sort() })
