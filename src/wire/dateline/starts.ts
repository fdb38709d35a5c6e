import type { Span } from '../../text/index.js'
import type { Scene } from './facts.js'
import type { Knowledge } from './knowledge.js'
import { Scanner } from './scan.js'

/** A place in a paragraph where a dateline may begin, and what stands before it there. */
export interface Start {
  readonly at: number
  readonly before: Scene['before']
  /** The byline, credit or teaser before it. */
  readonly span?: Span
  /** How much more it takes for this start than another: it stands behind a wide gap, or where capitals begin. */
  readonly bonus?: number
}

/** Marks that set a line off: `* `, `> `, `****`; a letter that transmission left before white space. */
const ornament = /^(?:[\s\u200b]|[*>•#]|\p{Ll}(?=\s{2})){0,1000}/u
const by = /(?:^|[)\n.]\s{0,6}|\s{2,6})(?:By|BY|Von|Par|Por)\s{1,6}(?=\p{Lu})/u
const openers = ['By ', 'BY ', 'Von ', 'Par ', 'Por ']
const BY_WITHIN = 400
const MOST_NAME_WORDS = 9
const nameWord = /^(?:\p{Lu}|(?:van|von|de|der|den|del|di|da|al|bin|la|le|and|und|y|et|AND)$)/u
const joins = /^(?:and|und|y|et|&)$/i
const GAP = 2
const credit =
  /^(?:([\p{Lu}][\p{L}\p{N} .&-]{1,40}?)\s{1,3}[-–—]{1,2}\s{1,3}|\(([\p{Lu}\p{N} .&–-]{2,40})\)\s{1,3})(?=\p{Lu})/u
/** A bracket before it, or a mark behind it, and behind a label too. */
const creditMark = /^\(| [-–—|]|s,/
const label =
  /^(?:(?:Sports|World|Business|Breaking|Health|Science|Entertainment) News|Sports|Business)(?:,\s|\s[-–—|]\s)(?=\p{Lu})/u
const teaserEnd = /[.!?…»"”]\s{1,4}(?=\p{Lu}[^.!?\n]{1,70}?(?:\s?[–—]|\s-{1,2}\s|\s\())/gu
const TEASER_WITHIN = 900
const MOST_TEASERS = 8

/** The first visible character of a paragraph that is no ornament. */
export function pastOrnaments(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from)
  // most begin with a capital
  if (code >= 0x41 && code <= 0x5a) return from
  const found = ornament.exec(text.slice(from, Math.min(to, from + 1000)))
  return from + (found?.[0].length ?? 0)
}

/** The starts within a paragraph, behind a byline, a credit or a teaser that is run into it. */
export function startsWithin(text: string, from: number, to: number, knowledge: Knowledge): Start[] {
  const starts = behindByline(text, from, to)
  const credit = behindCredit(text, from, to, knowledge)
  if (credit !== undefined) starts.unshift(credit)
  return starts
}

function behindCredit(text: string, from: number, to: number, { isAgency }: Knowledge): Start | undefined {
  const head = text.slice(from, Math.min(to, from + 60))
  if (!creditMark.test(head)) return undefined
  const found = credit.exec(head)
  const name = found?.[1] ?? found?.[2]
  const known = name?.split(/\s-\s/).some((one) => isAgency(one.trim())) === true
  const length = known ? found?.[0].length : label.exec(head)?.[0].length
  if (length === undefined) return undefined
  return { at: from + length, before: 'credit', span: { start: from, end: from + length } }
}

// By ANA RUIZ     TARNHOLM, Oskaria (AP) --     By Tom B Okafor Tarnholm, Oct 17 (PTI)
//                ^ wherever a name may end
function behindByline(text: string, from: number, to: number): Start[] {
  const starts: Start[] = []
  const head = text.slice(from, Math.min(to, from + BY_WITHIN))
  const found = openers.some((word) => head.includes(word)) ? by.exec(head) : null
  if (found === null) return starts
  const start = from + found.index + found[0].search(/[BVP]/)
  const scanner = new Scanner(text, from + found.index + found[0].length, Math.min(to, from + BY_WITHIN + 200))
  let words = 0
  for (let index = 0; index < MOST_NAME_WORDS; index++) {
    const lexeme = scanner.peek(index)
    if (lexeme === undefined || (lexeme.kind !== 'word' && lexeme.text !== ',' && lexeme.text !== '(')) return starts
    if (lexeme.kind === 'word' || lexeme.text === '(') {
      if (lexeme.kind === 'word' && !nameWord.test(lexeme.text)) return starts
      const { text: last = '', end = 0 } = scanner.peek(index - 1) ?? {}
      if (words >= 2 && last !== ',' && !joins.test(last)) {
        const wide = lexeme.start - end >= GAP || text.slice(end, lexeme.start).includes('\n')
        const change =
          last !== last.toUpperCase() && lexeme.text === lexeme.text.toUpperCase() && lexeme.text.length > 2
        const bonus = (wide ? 1.5 : 0) + (change ? 1.5 : 0)
        starts.push({ at: lexeme.start, before: 'byline', span: { start, end }, bonus })
      }
      if (lexeme.kind !== 'word') return starts
      words++
    }
  }
  return starts
}

/** The starts behind the sentences that a teaser or a summary puts before the text: `… auf. Wien – …`. */
export function* behindSentences(text: string, from: number, to: number): Generator<Start> {
  const part = text.slice(from, Math.min(to, from + TEASER_WITHIN))
  let count = 0
  for (const { index, 0: found } of part.matchAll(teaserEnd)) {
    if (count++ >= MOST_TEASERS) return
    const end = from + index + 1
    yield { at: from + index + found.length, before: 'sentence', span: { start: from, end } }
  }
}
