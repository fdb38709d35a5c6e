import type { Article, Block } from '../../article/index.js'
import { joinSpace } from '../markup/index.js'
import type { Report } from '../shared/index.js'

/** The paragraphs of an `articleBody`, and where the text of each starts in it, where it stands there as it is. */
export interface BodyText {
  body: Block[]
  starts: (number | undefined)[]
  /** The dateline with what was taken off the text after it, as printed; else as it was given. */
  dateline?: string
}

// LONDON (Reuters) - Oil rose.
//       ^^^^^^^^^^^^ what parts a place from the text    PARIS, Nov. 3 (XA) — Rain.    PARIS—Rain.
const PARTED =
  /^(?:,\s{0,3}(?:\p{L}{3,9}\.?\s{1,3}\d{1,2}|\d{1,2}\.?\s{1,3}\p{L}{3,9}\.?))?(?:\s{0,3}\([^()]{1,60}\))?\s{0,3}(?:—|(?:–|-{1,2}|_|:)(?=\s))/u
const ENDS_PARTED = /[—–\-_:)]$/

const LINE_SEPARATOR = '\u2028'

/**
 * The paragraphs of an `articleBody`: parted by blank lines, or, where it has none, by line breaks; U+2028 breaks lines in
 * one. The dateline at the
 * head of the first is taken off with an agency in brackets and the dash or colon after it; where neither it nor the text
 * has those, the name of the place may be a word of the first sentence, and stays.
 */
export function readBodyText(text: string, dateline: string | undefined): BodyText {
  const hasBlankLines = /\n[^\S\n]*\n/.test(text.replace(/\r\n?/g, '\n').trim())
  const parting = hasBlankLines ? /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*/g : /[\r\n]\s*/g
  const plain = text.replaceAll(LINE_SEPARATOR, '\n')
  const reading: BodyText = { body: [], starts: [], ...(dateline !== undefined && { dateline }) }
  let from = 0
  for (const { index, 0: gap } of text.matchAll(parting)) {
    add(from, index)
    from = index + gap.length
  }
  add(from, text.length)
  return reading

  function add(start: number, end: number): void {
    const given = text.slice(start, end)
    let clean = cleanLines(given, joinSpace)
    const lead = given.length - given.trimStart().length
    let at = plain.startsWith(clean, start + lead) ? start + lead : undefined
    const taken = reading.body.length === 0 && dateline !== undefined ? datelineIn(clean, dateline) : undefined
    if (taken !== undefined) {
      const rest = clean.slice(taken.length).trimStart()
      if (at !== undefined) at += clean.length - rest.length
      clean = rest
      reading.dateline = taken
    }
    if (clean === '') return
    reading.body.push({ type: 'paragraph', text: clean })
    reading.starts.push(at)
  }
}

/** The dateline at the head of a text, as printed there; nothing where no text is left or it may be words of the text. */
function datelineIn(text: string, dateline: string): string | undefined {
  if (!text.startsWith(dateline)) return undefined
  const after = text.slice(dateline.length)
  const parted = PARTED.exec(after)?.[0] ?? (ENDS_PARTED.test(dateline) && /^\s/.test(after) ? '' : undefined)
  if (parted === undefined || after.slice(parted.length).trim() === '') return undefined
  return dateline + parted
}

/**
 * The body as plain text, a blank line between blocks, with where the text of each starts in it. Rows of a table are
 * lines; media, embeds and rules have no text and are left out with an issue. Where there is one block alone its line
 * breaks are U+2028.
 */
export function writeBodyText({ body }: Pick<Article, 'body'>, report: Report) {
  const starts: (number | undefined)[] = []
  let text = ''
  for (const [index, block] of body.entries()) {
    const words = cleanLines(wordsOf(block), joinSpace)
    starts.push(undefined)
    if (words === '') {
      report.lost(`body[${index}]`, 'schema.org')
      continue
    }
    if (text !== '') text += '\n\n'
    if ('text' in block && block.text === words) starts[index] = text.length
    text += words
  }
  // a text without blank lines would be parted at its line breaks
  return { text: text.includes('\n\n') ? text : text.replaceAll('\n', LINE_SEPARATOR), starts }
}

/** The lines of a text that have something in them. */
function cleanLines(text: string, clean: (line: string) => string): string {
  return text
    .split(/\r\n?|[\n\u2028]/)
    .map(clean)
    .filter((line) => line !== '')
    .join('\n')
}

function wordsOf(block: Block): string {
  if ('text' in block) return block.text
  if (block.type !== 'table') return ''
  const rows = block.rows.map((row) => row.flatMap(({ text }) => (text === '' ? [] : [joinSpace(text)])).join(' | '))
  return [block.caption ?? '', ...rows].join('\n')
}
