import type { Knowledge } from '../dateline/knowledge.js'
import { readRights } from '../lines/copyright.js'
import type { Facts, Piece } from '../lines/line-rule.js'
import { beforeSpace, pastSpace } from '../lines/space.js'
import { made } from '../made.js'
import { creditOpener, isOfNames } from './credit-words.js'

/** What is run into the last paragraph of a text stands in so many code units of its end. */
export const LONGEST_RUN_IN = 1000
const MOST = 4
/** What may still follow a credit in brackets: a rate of exchange, a full stop. */
const LONGEST_REST = 60
const bracketed = /* @__PURE__ */ made(() => new RegExp(`[([]\\s?${creditOpener}`, 'giu'))
const bare = /* @__PURE__ */ made(
  () =>
    new RegExp(`[.!?]["'”’)]{0,2}\\s{1,6}(${creditOpener}\\s{1,4}(?=\\p{Lu})|--\\s?With assistance from\\s)`, 'giu'),
)
const mark =
  /[.!?]["'”’)]{0,2}\s{1,20}(REUTERS?|Reuters?|ENDS?|\(ENDS?\)|N{4}|-{1,2}\s?30\s?-{1,2}|#(?:\s?#){2,4})[.\s]{0,3}$/u
// … all winter. (EXA).    … all winter. EXA ABC
const agency = /[.!?]["'”’»)]{0,2}\s{0,20}(\((\p{Lu}[\p{L}/ .-]{1,30}|dpa)\)\.?|(\p{Lu}{2,6})(?:\s\p{Lu}{2,4}){0,5})$/u
const notice = /[.!?]["'”’)]{0,2}\s{0,6}((?:Copyright\s|\()?©)/u

const stopped = /REUTERS?\.$/
const reserved = /\brights reserved\b/i
/** Paragraphs below are no part of a credit or notice, and sentences are text. */
const blankLine = /\n\s{0,200}\n|\n\r\n/
const sentence = /^\p{Lu}[^()]{3,60}\p{Ll}[.!?]["”’]?$/u
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
export function findRunIns(text: string, knowledge: Knowledge): RunIns | undefined {
  let found: RunIns | undefined
  let end = text.length
  for (let count = 0; count < MOST; count++) {
    const from = Math.max(0, end - LONGEST_RUN_IN)
    const part = text.slice(from, end)
    const piece = mayEnd(part) ? findLast(part, knowledge) : undefined
    if (piece === undefined || piece.start + from === 0) return found
    found ??= { pieces: [], facts: {} }
    const its = piece.pieces.map(({ role, start, end: to }) => ({ role, start: from + start, end: from + to }))
    found.pieces.unshift(...its)
    if (piece.facts !== undefined) found.facts = { ...piece.facts, ...found.facts }
    end = beforeSpace(text, 0, from + piece.start)
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

function findLast(part: string, knowledge: Knowledge): Last | undefined {
  return findNotice(part) ?? findMark(part) ?? findCredit(part) ?? findBare(part) ?? findAgency(part, knowledge)
}

function findMark(part: string): Last | undefined {
  const found = mark.exec(part.slice(-60))
  if (found === null) return undefined
  const start =
    part.length -
    found[0].length -
    (Math.min(60, part.length) - found.index - found[0].length) +
    found[0].indexOf(found[1] as string)
  return one('endMark', start, beforeSpace(part, 0, part.length))
}

function findAgency(part: string, { isAgency }: Knowledge): Last | undefined {
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
  if (blankLine.test(text) || text.length > (reserved.test(text) ? LONGEST_TERMS : LONGEST_NOTICE)) return undefined
  // a bracket that closes before the end: text goes on below it
  if (text.startsWith('(') && closing(text, 0) !== text.length) return undefined
  const rights = readRights(text)
  return rights && { ...one('copyright', start, beforeSpace(part, 0, part.length)), facts: { rights } }
}

function findCredit(part: string): Last | undefined {
  bracketed.lastIndex = 0
  for (let found = bracketed.exec(part); found !== null; found = bracketed.exec(part)) {
    const { index } = found
    const close = closing(part, index)
    const restStart = close === undefined ? part.length : close
    const rest = part.slice(restStart).trim()
    if (rest.length > LONGEST_REST || rest.includes('\n') || sentence.test(rest)) continue
    // a bracket that never closes: the copy was cut
    const before = beforeSpace(part, 0, index)
    if (before === index && index > 0) continue
    const end = beforeSpace(part, 0, rest === '.' || rest === ';' || rest === '' ? part.length : restStart)
    const pieces: Piece[] = [{ role: 'credit', start: index, end }]
    if (end < beforeSpace(part, 0, part.length)) {
      const from = pastSpace(part, end)
      pieces.push({ role: 'other', start: from, end: beforeSpace(part, 0, part.length) })
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
    const text = part.slice(start)
    if (!blankLine.test(text) && isOfNames(text, 0)) return one('credit', start, beforeSpace(part, 0, part.length))
  }
  return undefined
}

function one(role: Piece['role'], start: number, end: number): Last {
  return { start, pieces: [{ role, start, end }] }
}
