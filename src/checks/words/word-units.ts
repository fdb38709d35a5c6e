import type { Span } from '../../text/index.js'
import { expandContraction } from './contractions.js'
import { foldWord } from './fold-word.js'
import { figures } from './signs.js'

/** A part of a word that is compared by itself; offsets into the word. */
export interface WordUnit extends Span {
  key: string
  /** A part of a contraction. */
  contracted: boolean
}

const plain = /^[A-Za-z]+$/
const piece =
  /^\.\p{N}(?:\p{N}|[.,:/](?=\p{N}))*|\p{N}(?:\p{N}|[.,:/](?=\p{N}))*|[\p{L}\p{M}\u00ad\u200b-\u200d](?:[\p{L}\p{M}\u00ad\u200b-\u200d]|\.(?=\p{L}))*(?:(?<=\.\p{L})\.)?/gu
/** Behind figures, all are read as `th`. */
const ordinal = /^(?:st|nd|rd|th)$/i
const apostrophe = /['’‘ʼ＇´`]/g
const spaceless =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}{0,8}/gu
const maySpaceless =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\ud840-\ud888]/

/**
 * The parts of a word or a number that are compared: those between hyphens and apostrophes, the words of a contraction,
 * figures and letters apart, each letter of a script without spaces.
 */
export function unitsOfWord(word: string): WordUnit[] {
  if (plain.test(word) && !mayContract(word)) {
    return [{ start: 0, end: word.length, key: word.toLowerCase(), contracted: false }]
  }
  const units: WordUnit[] = []
  const lower = word.toLowerCase().replace(apostrophe, "'")
  const parts = lower.length === word.length ? expandContraction(lower) : undefined
  if (parts === undefined) addPieces(word, 0, false)
  let at = 0
  for (const [index, { length, key }] of (parts ?? []).entries()) {
    // Euro-Atlantic's: what stands before the ending may fall into parts
    const isKnown = index > 0 || key !== word.slice(0, length).toLowerCase()
    if (isKnown) units.push({ start: at, end: at + length, key, contracted: true })
    else addPieces(word.slice(0, length), at, true)
    at += length
  }
  return units

  function addPieces(text: string, start: number, contracted: boolean) {
    let endOfFigures = -1
    for (const { 0: found, index } of text.matchAll(piece)) {
      const span = { start: start + index, end: start + index + found.length }
      if (figures.test(found)) {
        units.push({ ...span, key: numberKey(found), contracted })
        endOfFigures = index + found.length
      } else if (index === endOfFigures && ordinal.test(found)) units.push({ ...span, key: 'th', contracted })
      else if (maySpaceless.test(found)) addLetters(found, start + index)
      else {
        const key = foldWord(found).replace(/\.$/, '')
        if (key !== '') units.push({ ...span, key, contracted })
      }
    }
  }

  function addLetters(run: string, start: number) {
    let from = 0
    const rest = (end: number) => {
      if (end > from) addLetter(start + from, run.slice(from, end))
    }
    for (const { 0: found, index } of run.matchAll(spaceless)) {
      rest(index)
      addLetter(start + index, found)
      from = index + found.length
    }
    rest(run.length)
  }

  function addLetter(start: number, letter: string) {
    units.push({ start, end: start + letter.length, key: foldWord(letter), contracted: false })
  }
}

function mayContract(word: string): boolean {
  const last = word.charCodeAt(word.length - 1) | 0x20
  return (last === 0x74 || last === 0x61) && word.length > 4 && word.length < 7
}

// 1,200 and 1200; 1.5 stays; .5 is 0.5
function numberKey(figures: string): string {
  return foldWord(figures)
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(/^\./, '0.')
}
