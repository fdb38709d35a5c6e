import { findLines, findSentences, type Span } from '../../text/index.js'
import type { Measure } from './options.js'
import type { Passage } from './passages.js'

/** The least that pieces are made of: a sentence, a line that is kept as it is, or a part of one that is too long. */
export interface Part extends Span {
  passage: Passage
  /** What a cut before it parts. */
  cut: 'passages' | 'sentences' | 'words' | 'letters'
  /** What it adds to a piece that it begins. */
  alone: number
  /** What it adds to a piece that holds the part before it too: white space between them takes room. */
  joined: number
}

/** No text longer than this is measured as one, but for whole pieces: tokenizers may be slow on long words. */
const LONGEST = 1024
/** Parts of a sentence that is larger than a piece are this share of one, so that pieces can be filled. */
const SHARE = 4

/** The parts of the passages, in order. Every character that is no white space lies in one. */
export function findParts(passages: readonly Passage[], measure: Measure): Part[] {
  const parts: Part[] = []
  for (const passage of passages) {
    let end: number | undefined
    const add = (span: Span, cut: Part['cut']) => {
      const text = passage.text.slice(span.start, span.end)
      const alone = measure.sizeOf(text)
      if (alone > measure.most) {
        const share = Math.max(1, Math.floor((text.length * measure.most) / (SHARE * alone)))
        const whole = splitSpan(passage.text, span, share)
        const smaller = whole.length > 1 ? whole : splitSpan(passage.text, span, share, isInsidePair)
        if (smaller.length > 1) {
          for (const [index, one] of smaller.entries()) add(one, index === 0 ? cut : one.cut)
          return
        }
      }
      const lead = end === undefined ? passage.joint : passage.text.slice(end, span.start)
      parts.push({
        passage,
        start: span.start,
        end: span.end,
        cut: end === undefined ? 'passages' : cut,
        alone,
        joined: joinedSize(lead, text, alone, measure),
      })
      end = span.end
    }
    for (const sentence of sentencesOf(passage)) {
      for (const [index, piece] of splitSpan(passage.text, sentence, LONGEST).entries()) {
        add(piece, index === 0 ? 'sentences' : piece.cut)
      }
    }
  }
  return parts
}

function joinedSize(lead: string, text: string, alone: number, { adds, most, sizeOf }: Measure): number {
  if (adds) return lead.length + alone
  // white space that is longer than any text is never measured
  return lead.length > LONGEST ? most + alone : sizeOf(lead + text)
}

function sentencesOf({ text, type }: Passage): Span[] {
  if (type !== 'preformatted') return findSentences(text)
  // spaces at the head of a line matter
  return findLines(text).flatMap(({ start, end }) => {
    const kept = start + text.slice(start, end).trimEnd().length
    return kept > start ? [{ start, end: kept }] : []
  })
}

interface CutSpan extends Span {
  cut: 'words' | 'letters'
}

/**
 * A span in pieces of about so many code units, cut at white space, and where there is none between characters.
 * @param isInside whether an offset is no place to cut
 */
function splitSpan(text: string, { start, end }: Span, most: number, isInside = isInsideCharacter): CutSpan[] {
  const pieces: CutSpan[] = []
  let cut: CutSpan['cut'] = 'words'
  for (let at = start; at < end; ) {
    let to = Math.min(end, at + most)
    let next = to
    if (to < end) {
      const space = lastSpace(text, at + (most >> 1), to)
      if (space !== undefined) to = next = space
      else to = next = cutNear(text, to, { start: at, end }, isInside)
    }
    while (next < end && isWhite(text, next)) next++
    while (to > at + 1 && isWhite(text, to - 1)) to--
    if (!isWhite(text, to - 1)) pieces.push({ start: at, end: to, cut })
    cut = next > to ? 'words' : 'letters'
    at = next
  }
  return pieces
}

/** The last white space that stands in a part of a text or just behind it. */
function lastSpace(text: string, from: number, to: number): number | undefined {
  for (let at = to; at > from; at--) if (isWhite(text, at)) return at
  return undefined
}

function isWhite(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 0x20 || code >= 0x80 ? /\s/.test(text.charAt(at)) : false
}

/** No character has more signs than this. */
const MOST_SIGNS = 32

/** Where a text without white space is cut: at an offset, or the nearest one before it, or else behind it. */
function cutNear(text: string, offset: number, { start, end }: Span, isInside: typeof isInsidePair): number {
  for (let at = offset; at > Math.max(start, offset - MOST_SIGNS); at--) if (!isInside(text, at)) return at
  for (let at = offset + 1; at < Math.min(end, start + MOST_SIGNS); at++) if (!isInside(text, at)) return at
  if (end < start + MOST_SIGNS) return end
  if (!isInsidePair(text, offset)) return offset
  return offset - 1 > start ? offset - 1 : offset + 1
}

const joiner = '\u200d'
/** An accent, a colour of skin, what joins others: a part of the character before it. */
const partOfCharacter = /\p{M}|\p{Emoji_Modifier}|\u200d/u

function isInsideCharacter(text: string, at: number): boolean {
  if (isInsidePair(text, at) || text.charAt(at - 1) === joiner) return true
  return partOfCharacter.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

function isInsidePair(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00
}
