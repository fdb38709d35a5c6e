import type { Signal } from '../../article/index.js'
import { cleanText, type Span } from '../../text/index.js'
import { bylineLine } from '../byline/byline-line.js'
import { type CopyLine, isSetIn } from '../lines/copy-lines.js'
import { copyright } from '../lines/copyright.js'
import type { Found, LineRule, View } from '../lines/line-rule.js'
import { findHeadlineSignals } from './headline-signal.js'
import { goesOn } from './runs-on.js'

/** What stands right above the text. */
const nextRules: readonly LineRule[] = [bylineLine, copyright]
/** Lines that one note may take up, and its length. */
const MOST_LINES = 6
const LONGEST = 800
const opening = /^[([]/
/** What notes to editors begin with, and what it announces. */
const openers: readonly (readonly [RegExp, Signal['kind'] | undefined])[] = [
  [/^correct(?:s|ed|ing|ion)\b/i, 'correction'],
  [/^in .{3,120}? (?:story|item|report)\b.{0,80}?\bcorrects\b/i, 'correction'],
  [/^clarif(?:ies|ied|ication)\b/i, 'clarification'],
  [
    /^(?:adds|updates|updating|recasts|releads|rewrites|inserts|new throughout|edits|fixes|removes|deletes)\b/i,
    'update',
  ],
  [/^(?:writes through|writethru)\b/i, 'writethru'],
  [/^(?:refiles|refiling|resends)\b/i, 'refile'],
  [/^(?:repeats|repeating|repeated|resending)\b/i, 'repeat'],
  [
    /^(?:attn|eds|editors?['’]?s? notes?|note to editors|advisory|for use by|for release|see also|with|\p{Lu}{2,5} ADV)\b/iu,
    undefined,
  ],
]
const unbracketed =
  /^(?:eds|editors?['’]?s? notes?|note to editors|advisory|attn)\s?[:._–—-]\s|^picks up (?:\d|pvs|prev)/i
/** Whom it is for, before what it announces. */
const address = /^(?:attn|eds|editors?['’]?s? notes?|note to editors)\s?[:._–—-]\s{0,3}/i
/** A full line of a wrapped note is no shorter, the next one no longer. */
const SHORTEST_FULL = 40
const LONGEST_WRAPPED = 110
/** `AP Photo SDA101, GFX0456`: what goes with the text. */
const pictures = /^(?:(?:with )?\p{Lu}{2,7} (?:Photos?|Videos?|Graphics?)\b)[^.!?]{0,80}\.?$/u
/** Notes that lost their brackets: `Corrects the year in paragraph two`. */
const bare =
  /^(?:Corrects|Adds|Recasts|Refiles|Clarifies|Updates)\s(?:[\p{L}-]{1,20}\s){0,8}?(?:in|to|with|of|throughout|headline|paragraphs?|para|byline|dateline|details|quotes?|comments?)\b/u

/**
 * A note to editors: in brackets of its own, over several lines or one, beginning with a word of the trade (`Adds`,
 * `Corrects`, `Repeats`) or standing right above a byline or a dateline; `Eds: …`; a list of pictures. Other text in
 * brackets is left.
 */
export const advisory: LineRule = (index, view) => {
  const { copy, lines } = view
  const line = lines[index] as CopyLine
  const { text } = line
  if (text.length <= LONGEST && unbracketed.test(text)) return wrappedNote(index, view)
  if (text.length <= LONGEST && pictures.test(text)) return note(copy, line, 1)
  if (view.hasHeadline && bare.test(text) && (isAboveText(index + 1, view) || isBelowSignal(index, view))) {
    return note(copy, line, 1, kindOf(text))
  }
  if (!opening.test(text)) return undefined
  const inner = text
    .slice(1, LONGEST)
    .replace(/[)\]]$/, '')
    .trim()
  const known = openers.some(([words]) => words.test(inner))
  const end = endOfBrackets(copy, line.start)
  let count = 1
  while (count < MOST_LINES && end !== undefined && (lines[index + count]?.start ?? end) < end) count++
  const last = lines[index + count - 1] as CopyLine
  const isAbove = isAboveText(index + count, view)
  if (end === last.end) {
    return known || isAbove ? note(copy, { start: line.start, end }, count, kindOf(inner)) : undefined
  }
  // a bracket that does not close on its line is a note all the same where a byline or a dateline comes next
  return known && (end === undefined || end > line.end) && line.closes && isAboveText(index + 1, view)
    ? note(copy, line, 1, kindOf(inner))
    : undefined
}

/** Where the brackets end that open at an offset, with others on the line behind them; in some lines' length. */
function endOfBrackets(copy: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < copy.length && at - start < LONGEST; at++) {
    const character = copy.charAt(at)
    if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth--
    if (depth > 0) continue
    let next = at + 1
    if (/[.,]/.test(copy.charAt(next))) next++
    const end = next
    while (/[ \t\u00a0]/.test(copy.charAt(next))) next++
    if (!/[([]/.test(copy.charAt(next))) return end
    at = next - 1
  }
  return undefined
}

function kindOf(text: string): Signal['kind'] | undefined {
  const announced = text.replace(address, '')
  return openers.find(([words]) => words.test(announced))?.[1]
}

// Eds: UPDATES with quotes from the mayor. With AP
// Photos.
/** A note without brackets, with the lines that it is wrapped over. */
function wrappedNote(index: number, view: View): Found {
  const { copy, lines } = view
  const line = lines[index] as CopyLine
  let count = 1
  let sure = 1
  for (; count < MOST_LINES; count++) {
    const last = lines[index + count - 1] as CopyLine
    const next = lines[index + count]
    if (last.closes || next === undefined || isOther(index + count, last, view)) break
    if (goesOn(last, next)) {
      if (sure === count) sure++
    } else if (last.text.length < SHORTEST_FULL) break
  }
  // a capital may begin the headline or the text: not where a byline or a dateline is still to come
  const all = view.hasHeadline && isAboveText(index + count, view) ? count : sure
  const { end } = lines[index + all - 1] as CopyLine
  return note(copy, { start: line.start, end }, all, kindOf(line.text))
}

/** Whether a line goes on with no note, whatever stands above it. */
function isOther(index: number, last: CopyLine, view: View): boolean {
  const line = view.lines[index] as CopyLine
  if (line.text.length > LONGEST_WRAPPED || view.copy.startsWith('^', line.start)) return true
  return (
    isSetIn(line, last, view.copy) ||
    isAboveText(index, view) ||
    unbracketed.test(line.text) ||
    pictures.test(line.text)
  )
}

// CORRECTED-Pier closes for two winters
// Corrects cost of the work
function isBelowSignal(index: number, { lines }: View): boolean {
  return findHeadlineSignals(lines[index - 1]?.text ?? '').signals.length > 0
}

/** Whether a byline, a credit or a dateline comes at an index: what stands above it is none of the text. */
function isAboveText(index: number, view: View): boolean {
  return view.hasDateline(index) || (view.lines[index] !== undefined && nextRules.some((rule) => rule(index, view)))
}

function note(copy: string, { start, end }: Span, lines: number, kind?: Signal['kind']): Found {
  const text = cleanText(copy.slice(start, end))
  const position = { start, end }
  const facts = { edNotes: [{ text, position }], ...(kind && { signals: [{ kind, text, position }] }) }
  return { role: kind === 'correction' ? 'correction' : 'advisory', lines, facts }
}
