import type { Byline } from '../../article/index.js'
import { cleanText } from '../../text/index.js'
import type { KnownNames } from '../byline/known-names.js'
import { openerOf } from '../byline/openers.js'
import { readBylineWith } from '../byline/read-byline.js'

/** A byline with the people that it prints, where none are named. */
export function completeByline(byline: Byline, known: KnownNames): Byline {
  if (byline.contributors !== undefined) return byline
  const { contributors, credit } = readBylineWith(cleanText(byline.text), known, true) ?? {}
  return { ...(credit && { credit }), ...byline, ...(contributors && { contributors }) }
}

/** The bylines and one more, unless it says what one of them says. */
export function withByline(bylines: readonly Byline[], byline: Byline): Byline[] {
  return bylines.some((one) => says(one, byline)) ? [...bylines] : [...bylines, byline]
}

function says(one: Byline, other: Byline): boolean {
  if (bare(one.text) === bare(other.text)) return true
  const names = new Set(one.contributors?.map(({ name }) => name.toLowerCase()))
  return other.contributors?.every(({ name }) => names.has(name.toLowerCase())) ?? false
}

/** A byline without its `By`, in small letters. */
function bare(text: string): string {
  const clean = cleanText(text)
  return clean.slice(openerOf(clean)?.length ?? 0).toLowerCase()
}
