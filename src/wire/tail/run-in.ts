import { isAgency } from '../agencies.js'
import { readRights } from '../lines/copyright.js'
import type { Facts, Piece } from '../lines/line-rule.js'
import { creditOpener } from './credit-words.js'

/** What is run into the last paragraph of a text stands in so many code units of its end. */
export const LONGEST_RUN_IN = 1000
const MOST = 4
/** What may still follow a credit in brackets: a rate of exchange, a full stop. */
const LONGEST_REST = 60
const bracketed = /* @__PURE__ */ new RegExp(`[([]\\s?${creditOpener}`, 'giu')
const bare = /* @__PURE__ */ new RegExp(
  `[.!?]["'”’)]{0,2}\\s{1,6}(${creditOpener}\\s{1,4}(?=\\p{Lu})|--\\s?With assistance from\\s)`,
  'giu',
)
/** The small words of a credit; all others are names. */
const smallWords = /* @__PURE__ */ new Set(
  (
    'by in and with for from of the at to additional further extra more reporting writing editing edting edited ' +
    'written reported compiled translated translation translating photography photographs graphics graphic research ' +
    'bureau bureaus newsroom desk team staff de la van von der den del di da el al bin assistance contributions'
  ).split(' '),
)
const word = /[\p{L}\p{M}'’-]{1,40}/gu
const lower = /^\p{Ll}/u
const mark =
  /[.!?]["'”’)]{0,2}\s{1,20}(REUTERS?|Reuters?|ENDS?|\(ENDS?\)|N{4}|-{1,2}\s?30\s?-{1,2}|#(?:\s?#){2,4})[.\s]{0,3}$/u
// … all winter. (EXA).    … all winter. EXA ABC
const agency = /[.!?]["'”’»)]{0,2}\s{0,20}(\((\p{Lu}[\p{L}/ .-]{1,30}|dpa)\)\.?|(\p{Lu}{2,6})(?:\s\p{Lu}{2,4}){0,5})$/u
const notice = /[.!?]["'”’)]{0,2}\s{0,6}((?:Copyright\s|\()?©)/u

const stopped = /REUTERS?\.$/
const space = /[\s\u200b]/
const reserved = /\brights reserved\b/i
const LONGEST_NOTICE = 200
const LONGEST_TERMS = 700

/** Pieces run into the end of a text, from the first of them on. */
export interface RunIns {
  pieces: Piece[]
  facts: Facts
}

/**
 * What closes the last paragraph of a text and is none of it: a credit in brackets or without, an end mark, an agency's
 * name, a copyright notice. `text` is printed copy that ends where the text does; positions are into it.
 */
export function findRunIns(text: string): RunIns | undefined {
  let found: RunIns | undefined
  let end = text.length
  for (let count = 0; count < MOST; count++) {
    const from = Math.max(0, end - LONGEST_RUN_IN)
    const part = text.slice(from, end)
    const piece = mayEnd(part) ? findLast(part) : undefined
    if (piece === undefined || piece.start + from === 0) return found
    found ??= { pieces: [], facts: {} }
    const its = piece.pieces.map(({ role, start, end: to }) => ({ role, start: from + start, end: from + to }))
    found.pieces.unshift(...its)
    if (piece.facts !== undefined) found.facts = { ...piece.facts, ...found.facts }
    end = trimEnd(text, from + piece.start)
  }
  return found
}

interface Last {
  start: number
  pieces: Piece[]
  facts?: Facts
}

/** A plain sentence ends in a letter and a full stop, or a mark after it: no run-in but a bare credit or a notice does. */
function mayEnd(part: string): boolean {
  const code = part.charCodeAt(part.length - 1)
  // ) ] # - or a letter
  if (code === 0x29 || code === 0x5d || code === 0x23 || code === 0x2d || code !== 0x2e) return true
  return (
    part.charCodeAt(part.length - 2) === 0x29 ||
    part.includes('©') ||
    part.includes('ing by ') ||
    part.includes('ing By ') ||
    stopped.test(part)
  )
}

function findLast(part: string): Last | undefined {
  return findNotice(part) ?? findMark(part) ?? findCredit(part) ?? findBare(part) ?? findAgency(part)
}

function findMark(part: string): Last | undefined {
  const found = mark.exec(part.slice(-60))
  if (found === null) return undefined
  const start =
    part.length -
    found[0].length -
    (Math.min(60, part.length) - found.index - found[0].length) +
    found[0].indexOf(found[1] as string)
  return one('endMark', start, trimEnd(part, part.length))
}

function findAgency(part: string): Last | undefined {
  const tail = part.slice(-80)
  const found = agency.exec(tail)
  if (found === null) return undefined
  const name = (found[2] ?? found[3]) as string
  if (!name.split('/').every(isAgency)) return undefined
  const start = part.length - (found[1] as string).length
  return one('credit', start, part.length)
}

function findNotice(part: string): Last | undefined {
  if (!part.includes('©')) return undefined
  const found = notice.exec(part)
  if (found === null) return undefined
  const start = found.index + found[0].length - (found[1] as string).length
  const text = part.slice(start).trim()
  if (text.length > (reserved.test(text) ? LONGEST_TERMS : LONGEST_NOTICE)) return undefined
  // a bracket that closes before the end: text goes on below it
  if (text.startsWith('(') && closing(text, 0) !== text.length) return undefined
  const rights = readRights(text)
  return rights && { ...one('copyright', start, trimEnd(part, part.length)), facts: { rights } }
}

function findCredit(part: string): Last | undefined {
  bracketed.lastIndex = 0
  for (let found = bracketed.exec(part); found !== null; found = bracketed.exec(part)) {
    const { index } = found
    const close = closing(part, index)
    const restStart = close === undefined ? part.length : close
    const rest = part.slice(restStart).trim()
    if (rest.length > LONGEST_REST) continue
    // a bracket that never closes: the copy was cut
    const before = trimEnd(part, index)
    if (before === index && index > 0) continue
    const end = trimEnd(part, rest === '.' || rest === ';' || rest === '' ? part.length : restStart)
    const pieces: Piece[] = [{ role: 'credit', start: index, end }]
    if (end < trimEnd(part, part.length)) {
      const from = trimStart(part, end)
      pieces.push({ role: 'other', start: from, end: trimEnd(part, part.length) })
    }
    return { start: index, pieces }
  }
  return undefined
}

/** The place past the bracket that closes the one at an index. */
function closing(part: string, index: number): number | undefined {
  let depth = 0
  for (let at = index; at < part.length; at++) {
    const code = part.charCodeAt(at)
    if (code === 0x28 || code === 0x5b) depth++
    else if (code === 0x29 || code === 0x5d) {
      depth--
      if (depth === 0) return at + 1
    }
  }
  return undefined
}

// The pier reopens on Friday. Writing by Ana Ruiz, Editing by Tom Okafor
//                             ^ nothing but names and the words of a credit up to the end
function findBare(part: string): Last | undefined {
  bare.lastIndex = 0
  for (let found = bare.exec(part); found !== null; found = bare.exec(part)) {
    const start = found.index + found[0].length - (found[1] as string).length
    const words = part.slice(start).match(word) ?? []
    if (words.every((one) => !lower.test(one) || smallWords.has(one)))
      return one('credit', start, trimEnd(part, part.length))
  }
  return undefined
}

function one(role: Piece['role'], start: number, end: number): Last {
  return { start, pieces: [{ role, start, end }] }
}

function trimStart(text: string, start: number): number {
  let at = start
  while (at < text.length && space.test(text.charAt(at))) at++
  return at
}

function trimEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && space.test(text.charAt(at - 1))) at--
  return at
}
