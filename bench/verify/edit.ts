import type { Quotation } from './corpus.js'
import type { Random } from './random.js'

/** What an edit may take from elsewhere. */
export interface Shelf {
  /** Names of the article that the quotation stands in. */
  namesOf(text: string): readonly string[]
  /** Content words of the corpus. */
  contentWords: readonly string[]
  quotations: readonly Quotation[]
}

/** One way to change a quotation; undefined where it has nothing to change. */
export interface Edit {
  kind: string
  make(quotation: Quotation, random: Random, shelf: Shelf): string | undefined
}

/** Changes one match, any of them; a replacement that is undefined or the same is none. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  replace: (match: RegExpExecArray) => string | undefined,
): string | undefined {
  const changes = [...text.matchAll(pattern)].flatMap((match) => {
    const by = replace(match)
    return by === undefined || by === match[0] ? [] : [{ at: match.index, length: match[0].length, by }]
  })
  const change = random.pick(changes)
  return change && text.slice(0, change.at) + change.by + text.slice(change.at + change.length)
}

/** Changes every match; undefined where that changes nothing. */
export function replaceAll(text: string, pattern: RegExp, by: string): string | undefined {
  const changed = text.replace(pattern, by)
  return changed === text ? undefined : changed
}

/** Written like the word that it stands for: with a capital, or without. */
export function inCaseOf(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
}

/** Letters, figures and signs that count, to tell whether two texts are the same words. */
export function folded(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}$€£%]+/gu) ?? []).join(' ')} `
}
