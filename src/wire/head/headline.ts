import { isAbbreviatedRegion } from '../../places/reading.js'
import { type CopyLine, isSetIn } from '../lines/copy-lines.js'
import type { LineRule, View } from '../lines/line-rule.js'
import { withoutOrnament } from '../lines/ornament.js'
import { countWords, endsSentence, hasWords } from '../sentence.js'
import { signOff } from '../tail/sign-off.js'
import { headRules } from './rules.js'
import { hasTextAhead } from './runs-on.js'

/** A line longer than this is a paragraph. */
const LONGEST = 250
/** With no blank line after it, a headline is shorter than this, and what follows is longer: nothing wrapped is. */
const WIDEST = 140
const FEWEST_SUBHEAD_WORDS = 5
const FEWEST_TITLE_WORDS = 4
const longWord = /(?<![\p{L}’'-])[\p{L}]{5,40}/gu
const MOST_LINES = 3
const bullet = /^(?:[*•·▪●■◦‣-]\s|\d{1,2}[.)]\s)/
const alert = /^\*{2}/
const letter = /\p{L}/u
/** A line that calls for more; the stop of an entity that was lost in conversion (`#39;`) does not. */
const open = /(?:[,:]|(?<![#&]\w{1,6});)$/
const stop = /(?<!\s\.{2})[.。]["'”’»)\]]{0,3}$/u
const innerStop = /\p{Ll}{2}[.!?]["'”’»)]?\s/u
const linked = /https?:|\]\(|\s\/\s/i
const runsOn = /(?:[,;:(–—-]|\b(?:a|an|the|of|in|on|to|for|and|or|with|by|at|from|as))$/i
const quotedSentence = /^["“„«].{20,}["”“»]\s/u
// Tribunal rules against the U.S.
//                            ^ the stop of an initialism, or of a company's form, ends no sentence
const abbreviation = /(?:\p{Lu}\.\p{Lu}\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr)\.)$/u
const smallLetter = /\p{Ll}/u
const byline = /^by\s\p{Lu}/iu
const startsSmall = /^\p{Ll}/u

/**
 * The headline: the first line that is none of the other things, set off from the text that follows: by a blank line,
 * by what else belongs to the head, by the indent of the text or its dateline. It is shorter than a paragraph and ends
 * in no full stop, unless the text below begins with a dateline. One that was wrapped is joined where its lines show
 * that they run on. Where the copy begins at once with running text, or is nothing but this line, there is none.
 */
export const headline: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  if (view.hasHeadline || line.text.length > LONGEST) return undefined
  const beforeDateline = view.hasDateline(index + 1)
  const isBroken = !line.closes && line.text.endsWith(',')
  if (!isBroken && !couldBeHeadline(line) && !(beforeDateline && isOneSentence(line)) && !isTitle(line))
    return undefined
  const lines = beforeDateline ? 1 : countLines(index, view)
  if (isBroken && lines === 1) return undefined
  const last = view.lines[index + lines - 1] as CopyLine
  if (last.end - line.start > LONGEST) return undefined
  const next = view.lines[index + lines]
  if (next === undefined ? index === 0 : !beforeDateline && !isSetOff(index + lines, last, view)) return undefined
  const parts = view.lines.slice(index, index + lines).map(({ text }) => text)
  return { role: 'headline', lines, facts: { headline: withoutOrnament(parts.join(' ')) } }
}

/** A second line below the headline, of several words, with no stop at its end, and longer text below. */
export const subhead: LineRule = (index, view) => {
  const line = view.lines[index] as CopyLine
  const next = view.lines[index + 1]
  if (!view.hasHeadline || next === undefined || !line.closes || !line.opens || !couldBeHeadline(line)) return undefined
  if (endsSentence(line.text) || quotedSentence.test(line.text) || line.text.length > WIDEST) return undefined
  if (linked.test(line.text) || !hasWords(line.text, FEWEST_SUBHEAD_WORDS)) return undefined
  if (next.text.length < line.text.length * 1.5) return undefined
  return { role: 'subhead', facts: { headlines: [{ role: 'sub', text: withoutOrnament(line.text) }] } }
}

/** One word above the headline: `EXCLUSIVE`, `Sport`. */
export const kicker: LineRule = (index, view) => {
  const { text } = view.lines[index] as CopyLine
  if (view.hasHeadline || text.length > 40 || countWords(text) !== 1 || !couldBeHeadline({ text })) return undefined
  const next = view.lines[index + 1]
  if (next === undefined || countWords(next.text) === 1 || headline(index + 1, view) === undefined) return undefined
  return { role: 'headline', facts: { headlines: [{ role: 'kicker', text: withoutOrnament(text) }] } }
}

export function couldBeHeadline({ text }: Pick<CopyLine, 'text'>): boolean {
  const bare = withoutOrnament(text.slice(0, LONGEST + 1))
  if (
    text.length > LONGEST ||
    (text.length > WIDEST && innerStop.test(bare)) ||
    !letter.test(bare) ||
    bullet.test(bare) ||
    open.test(bare)
  )
    return false
  return !stop.test(bare) || abbreviation.test(bare) || endsInRegion(bare)
}

// … STRIKE AT TRUCK PLANT AT PORT ANSEL, MICH.
function endsInRegion(text: string): boolean {
  const last = /\s(\p{Lu}[\p{L}.]{1,5})\.$/u.exec(text)?.[1]
  return last !== undefined && isAbbreviatedRegion(last)
}

function isOneSentence({ text }: CopyLine): boolean {
  return text.length <= WIDEST && letter.test(text) && !bullet.test(text) && !open.test(text) && !innerStop.test(text)
}

/** A line by itself whose words begin with capitals, `The Harbor Board Votes to Close the Pier.`: the stop makes it no sentence. */
function isTitle(line: CopyLine): boolean {
  if (!line.opens || !line.closes || line.text.length > WIDEST || innerStop.test(line.text)) return false
  const long = line.text.match(longWord) ?? []
  return long.length >= FEWEST_TITLE_WORDS && long.every((one) => !startsSmall.test(one)) && smallLetter.test(line.text)
}

// Ministers agree on new rules for the
// protection of small harbours
// ^ a small letter, or the line before ends in a word that calls for another
function countLines(index: number, { lines, settings }: View): number {
  for (let count = 1; count <= MOST_LINES; count++) {
    const last = lines[index + count - 1] as CopyLine
    const next = lines[index + count]
    if (last.closes || next === undefined) return count
    if (!runsOn.test(last.text) && !startsSmall.test(next.text) && !areCapitals(index, count, lines)) return count
    if (byline.test(next.text) || signOff(next.text, next, settings.knowledge) !== undefined) return count
    if (!couldBeHeadline(next)) return 1
  }
  return 1
}

/** In a block of two or three lines all in capitals, with small letters in the copy below. */
function areCapitals(index: number, count: number, lines: readonly CopyLine[]): boolean {
  let at = index
  while (at - index <= MOST_LINES) {
    const line = lines[at]
    if (line === undefined || smallLetter.test(line.text)) return false
    if (line.closes) break
    at++
  }
  const after = lines[at + 1]
  return at - index >= count && at - index < MOST_LINES && (after === undefined || smallLetter.test(after.text))
}

function isSetOff(index: number, last: CopyLine, view: View): boolean {
  const next = view.lines[index] as CopyLine
  if (last.closes) return hasTextAhead(index, last, view)
  if (isSetIn(next, last, view.copy) || alert.test(last.text) || view.hasDateline(index)) return true
  if (last.text.length <= WIDEST && next.text.length > WIDEST && !endsSentence(last.text)) return true
  const below = { ...view, hasHeadline: true }
  return headRules.some((rule) => rule(index, below) !== undefined)
}
