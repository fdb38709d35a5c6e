import type { Passage } from '../../people/reading.js'
import { skipCircumstances } from '../circumstances.js'
import { isFree, type Languages } from '../grammar.js'
import { isPluralSource } from '../sources/plural-source.js'
import { sourceAfter } from '../sources/source-after.js'
import { type AnchorOrder, type CueSite, sourceOf } from './anchor.js'

// As Lind put it, “…”    …, as Lind has said    As reported by the agency, …
/** A source and its cue behind `as`: it stands in its sentence like `according to`. */
export const asSource: AnchorOrder = (site, languages) => {
  const { passage, cue, verb, frame } = site
  if (verb.isNegated || verb.isInfinitive) return undefined
  if (isAs(site, verb.first - 1, languages)) {
    if (!languages.people.passiveAgents.has(passage.lower[cue.last] ?? '')) return undefined
    const source = sourceAfter(passage, cue.last + 1, frame.last, languages, 'besideMarks')
    return source && { order: 'according', cue, source, first: verb.first - 1, last: source.last }
  }
  const source = sourceOf(site, languages)
  if (source === undefined || !isAs(site, source.first - 1, languages)) return undefined
  if (!isClosed(passage, cue.last, frame.last, languages)) return undefined
  if (cue.form.form === 'base' && !isPluralSource(passage, source, languages)) return undefined
  return { order: 'according', cue, source, first: source.first - 1, last: cue.last }
}

function isAs({ passage, frame }: CueSite, at: number, { people }: Languages): boolean {
  return at >= frame.first && people.roleParticles.has(passage.lower[at] as string)
}

// "as Lind said, …", but "as Lind said that …" is a time
function isClosed(passage: Passage, from: number, limit: number, languages: Languages): boolean {
  const end = skipCircumstances(passage, from, limit, languages)
  return end >= limit || !isFree(passage, end) || passage.tokens[end]?.kind === 'punctuation'
}
