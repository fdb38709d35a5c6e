import {
  classAt,
  classBefore,
  classOf,
  DIGIT,
  EXTEND,
  isCapital,
  JOINER,
  LETTER,
  MARK,
  OTHER,
  SPACE,
  widthAt,
} from './characters.js'

/*
 * Where a token ends, given where it begins. Each function looks at a bounded number of characters past the end it
 * gives, so that all tokens of a text together take linear time.
 */

const AMPERSAND = 0x26
const COMMA = 0x2c
const LINE_FEED = 0x0a
const BLANK = 0x20
const HYPHEN = 0x2d
const STOP = 0x2e
const MIDDLE_DOT = 0xb7
/** Marks that, doubled, stand for one double mark. */
const doubled = "'`´‘’‚"
/** What may stand before the Dutch opening mark `,,`, besides white space. */
const openers = '([{–—-'

/** The end of a word that begins at a letter. */
export function endOfWord(text: string, start: number): number {
  let end = endOfPart(text, start)
  while (isHyphen(codeAt(text, end))) {
    const next = classAt(text, end + 1)
    if (next !== LETTER && next !== DIGIT) break
    end = endOfPart(text, end + 1)
  }
  return end
}

/** Whether a code unit is a letter of ASCII. */
export function isPlainLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** Whether a code unit behind so many plain letters shows that they are a word. */
export function isBehindPlainWord(code: number, letters: number): boolean {
  return code === BLANK || code === COMMA || code === LINE_FEED || (code === STOP && letters > 1)
}

/** The end of what begins at a digit, without the words that may follow a hyphen: `1,200`, `7:28pm`, `1990s`. */
export function endOfNumber(text: string, start: number): number {
  let end = start
  for (;;) {
    const kind = classAt(text, end)
    if (kind === DIGIT) end += widthAt(text, end)
    else if (kind === EXTEND && end > start) end += widthAt(text, end)
    else if (isSeparator(codeAt(text, end)) && classAt(text, end + 1) === DIGIT) end++
    else return kind === LETTER ? endOfPart(text, end) : end
  }
}

/** The end of a word that began as a number (`15-year-old`), or the given end when no word follows a hyphen. */
export function endOfCompound(text: string, end: number): number {
  return isHyphen(codeAt(text, end)) && classAt(text, end + 1) === LETTER ? endOfWord(text, end + 1) : end
}

/** The end of the quotation mark at an offset; the offset itself when none begins there. */
export function endOfMark(text: string, start: number): number {
  const code = codeAt(text, start)
  if (code === COMMA) return isLowCommas(text, start) ? start + 2 : start
  if (classOf(code) !== MARK) return start
  if (codeAt(text, start + 1) !== code || !doubled.includes(text[start] as string)) return start + 1
  // '''Fire      doubled, then single, where a quotation opens
  // the fire'''  single, then doubled, where one closes
  const three = codeAt(text, start + 2) === code && codeAt(text, start + 3) !== code
  if (!three) return start + 2
  const after = classAt(text, start + 3)
  return after === LETTER || after === DIGIT ? start + 2 : start + 1
}

/** The end of a punctuation: `...`, `--`, `---` or one code point. */
export function endOfPunctuation(text: string, start: number): number {
  const code = codeAt(text, start)
  if (code === STOP) return text.startsWith('...', start) ? start + 3 : start + 1
  if (code !== HYPHEN) return start + widthAt(text, start)
  let end = start + 1
  while (end < start + 3 && codeAt(text, end) === HYPHEN) end++
  return end
}

/** The end of letters without a hyphen: `Ukraine's`, `U.S.`, `AT&T`. */
function endOfPart(text: string, start: number): number {
  let run = start
  let stops = false
  for (;;) {
    let end = endOfRun(text, run)
    let code = codeAt(text, end)
    if (code === STOP && isOneLetter(text, run, end)) {
      const next = end + 1
      if (classAt(text, next) === LETTER && isOneLetter(text, next, endOfRun(text, next))) {
        stops = true
        run = next
        continue
      }
      if (stops && !text.startsWith('...', end)) code = codeAt(text, ++end)
    }
    if (!isJoint(text, end, code) || classAt(text, end + 1) !== LETTER) return end
    stops = false
    run = end + 1
  }
}

/** The end of letters, digits and what combines with them. */
function endOfRun(text: string, start: number): number {
  let end = start
  for (;;) {
    const kind = classAt(text, end)
    if (kind === LETTER || kind === DIGIT || kind === EXTEND) end += widthAt(text, end)
    else if (kind === JOINER && classAt(text, end + 1) === LETTER) end++
    else return end
  }
}

function isOneLetter(text: string, start: number, end: number): boolean {
  let at = start + widthAt(text, start)
  while (at < end && classAt(text, at) === EXTEND) at += widthAt(text, at)
  return at === end && classAt(text, start) === LETTER
}

/** Whether a character may hold two runs of letters together. */
function isJoint(text: string, at: number, code: number): boolean {
  switch (code) {
    case 0x27: // '
    case 0x60: // `
    case 0xb4: // ´
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0xff07: // ＇
    case MIDDLE_DOT:
      return true
    case AMPERSAND:
      return isCapital(text, at - 1) && isCapital(text, at + 1)
    default:
      return false
  }
}

function isHyphen(code: number): boolean {
  return code === HYPHEN || code === 0x2010 || code === 0x2011
}

function isSeparator(code: number): boolean {
  return code === STOP || code === COMMA || code === 0x3a || code === 0x2f || code === 0x2044
}

// ,,We blijven'', zei ze.
// ^ two commas before a word, after white space or a bracket
function isLowCommas(text: string, start: number): boolean {
  if (codeAt(text, start + 1) !== COMMA || codeAt(text, start + 2) === COMMA) return false
  const before = classBefore(text, start)
  if (before === OTHER && !openers.includes(text[start - 1] as string)) return false
  if (before !== 0 && before !== SPACE && before !== OTHER) return false
  const after = classAt(text, start + 2)
  return after === LETTER || after === DIGIT || after === MARK
}

/** The code unit at an offset; 0 from the end on, where `charCodeAt` would give NaN and slow its callers down. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0
}
