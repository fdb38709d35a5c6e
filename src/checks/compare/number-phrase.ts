import type { Span } from '../../text/index.js'
import { foldWord } from '../words/fold-word.js'
import { lightWords, numberWords, pastAuxiliaries, presentAuxiliaries, pronouns } from '../words/word-lists.js'

/** Code units before a number that are looked at. */
const LOOK = 40
// 10-12, COVID-19, MH17: what is joined to it
const head = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]{1,16}[-‐‑–/:])?\p{L}{0,8}$/u
// 1.5 million, £3m: of the second word alone nobody would know how many
const figures = /(?<![\p{N}.,])\p{N}[\p{N}.,]{0,20}[ -]?$/u
// -5, $5, US$5
const sign = /(?:(?<![\p{L}\p{N}+−-])[#+−-])?(?:(?:(?<!\p{L})\p{Lu}{1,3}(?=\$))?[$€£¥₹₽₴₺₩])?$/u
const tail = /^(?:[-‐‑–/:]\p{N}{1,12}(?!\p{N}))?(?:\p{L}{1,4}(?!\p{L}))?/u
/** What it counts. */
const counted = /^(?:%| ?°[CF]?|[ -](?<word>\p{L}[\p{L}\p{M}'’-]{0,30}))/u

/** A number of a text as people read it: with its sign, what it is joined to, and the word that it counts. */
export function numberPhrase(text: string, { start, end }: Span): string {
  const isScale = (numberWords.get(foldWord(text.slice(start, end))) ?? 0) >= 100
  const joined = start - lengthBefore(head, text, start)
  const whole = joined === start && isScale ? start - lengthBefore(figures, text, start) : joined
  const from = whole - lengthBefore(sign, text, whole)
  const to = end + (tail.exec(text.slice(end, end + LOOK))?.[0].length ?? 0)
  const { 0: what = '', groups } = counted.exec(text.slice(to, to + LOOK)) ?? {}
  return text.slice(from, isGrammar(groups?.word) ? to : to + what.length)
}

function lengthBefore(pattern: RegExp, text: string, at: number): number {
  return pattern.exec(text.slice(Math.max(0, at - LOOK), at))?.[0].length ?? 0
}

function isGrammar(word = ''): boolean {
  const key = foldWord(word)
  return [lightWords, presentAuxiliaries, pastAuxiliaries, pronouns].some((words) => words.has(key))
}
