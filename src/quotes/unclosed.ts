import { DETERMINER, FUNCTION, is, isNameWord, NAME, type Passage, RELATIVE, TIME } from '../people/reading.js'
import { createIssue, type Issue, type MarkPair } from '../text/index.js'
import type { Languages } from './grammar.js'
import { quoteIssues } from './issues.js'
import { takes } from './language.js'
import { ADDRESSEE, CIRCUMSTANCE, CUE, PRONOUN, plays } from './word-classes.js'

/** What may stand between what was said and who said it. */
const PARTS = /^[,?!–—―]$/
const STOP = /^[,.;:]$/
const LONGEST_SOURCE = 5

/**
 * Ends a quotation whose closing mark is missing where its attribution begins: `“We walk, | said Lind. The mill is
 * shut.` What follows is the reporter's again. Where the next paragraph re-opens the marks nothing is missing, and only
 * an attribution at the very end counts. Changes the passages, before anything else is read from their marks.
 */
export function endUnclosedMarks(passages: readonly Passage[], languages: Languages): void {
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as Passage
    if (passage.pairs.length === 0) continue
    const open = passage.pairs.findLastIndex(({ depth }) => depth === 0)
    if (open < 0 || passage.pairs[open]?.close !== undefined) continue
    endUnclosed(passage, open, isReopened(passages, index), languages)
  }
}

/** Tells of each quotation that has no closing mark and that no next paragraph goes on with, once their ends are known. */
export function unclosedIssues(passages: readonly Passage[]): Issue[] {
  const issues: Issue[] = []
  for (let index = 0; index < passages.length; index++) {
    const { pairs, block, text } = passages[index] as Passage
    let length = -1
    for (const { depth, close, open, end } of pairs) {
      if (depth > 0 || close !== undefined) continue
      if (length < 0) length = text.trimEnd().length
      if (end >= length && isReopened(passages, index)) continue
      const path = typeof block === 'number' ? `body[${block}]` : block
      const where = end < length ? 'before the attribution in it' : 'with the paragraph'
      const message = `The quotation mark at ${open.start} is never closed; the quotation was taken to end ${where}, at ${end}.`
      issues.push(createIssue(quoteIssues, 'quote-mark-unclosed', message, { path }))
    }
  }
  return issues
}

function isReopened(passages: readonly Passage[], index: number): boolean {
  return passages[index + 1]?.quoted[0] === 0
}

function endUnclosed(passage: Passage, outer: number, goesOn: boolean, languages: Languages): void {
  const { tokens, pairs, quoted } = passage
  let next = outer
  let open: MarkPair | undefined
  let holder = -1
  let depth = 0
  for (let at = quoted.indexOf(outer); at < tokens.length; at++) {
    const { start, end } = tokens[at] as (typeof tokens)[number]
    if (open !== undefined && start >= open.end) open = undefined
    for (let pair = pairs[next]; pair !== undefined && pair.start <= start; pair = pairs[++next]) {
      if (open === undefined) {
        open = pair
        holder = next
        depth = pair.depth
      }
      pair.depth -= depth
    }
    quoted[at] = open === undefined ? -1 : holder
    if (open === undefined || open.close !== undefined) continue
    if (PARTS.test(tokens[at]?.text ?? '') && opensAttribution(passage, at + 1, goesOn, languages)) open.end = end
  }
}

// , said Mara Lind.    , said the mayor,    , she said.    , Mara Lind told reporters.
function opensAttribution(passage: Passage, at: number, atEndOnly: boolean, languages: Languages): boolean {
  const { tokens } = passage
  const verb = isSaying(passage, at, languages) ? at : endOfSource(passage, at)
  const isInverted = verb === at
  if (!isInverted && !isSaying(passage, verb, languages)) return false
  const end = isInverted ? endOfSource(passage, verb + 1) : verb + 1
  if (end === at + 1) return false
  const stop = tokens[end]
  if (atEndOnly) return stop === undefined || (stop.text === '.' && end + 1 === tokens.length)
  if (stop === undefined || STOP.test(stop.text)) return true
  // , said the prayer and left
  return is(passage, end, TIME) || (isInverted ? is(passage, end - 1, NAME) : plays(passage, end, CIRCUMSTANCE))
}

/** Past a name, a pronoun for a third person or an article with a few words; the same place where there is none. */
function endOfSource(passage: Passage, at: number): number {
  if (plays(passage, at, PRONOUN)) return plays(passage, at, ADDRESSEE) || is(passage, at, RELATIVE) ? at : at + 1
  const isNoun = is(passage, at, DETERMINER)
  let end = isNoun ? at + 1 : at
  while (end < at + LONGEST_SOURCE && isPart(end)) end++
  return isNoun && end === at + 1 ? at : end

  function isPart(index: number): boolean {
    const token = passage.tokens[index]
    if (token?.kind !== 'word' || plays(passage, index, CUE) || is(passage, index, FUNCTION)) return false
    return isNoun || isNameWord(token)
  }
}

/** Whether a token is a verb after which anything can be said: `said`, not `called`. */
function isSaying({ lower }: Passage, at: number, { quotes }: Languages): boolean {
  const forms = quotes.cues.get(lower[at] ?? '') ?? []
  return forms.some(({ kind, form, rest, takes: taken }) => {
    return kind === 'verb' && rest.length === 0 && form !== 'base' && form !== 'participle' && (taken & takes.that) > 0
  })
}
