import { type Languages, opensReport } from '../grammar.js'
import { isPluralSource, sourceBefore } from '../sources.js'
import type { AnchorOrder, CueSite } from './anchor.js'

// Lind said …    Lind, the mayor, has also said …
export const sourceFirst: AnchorOrder = (site, languages) => {
  const { passage, cue, verb, frame } = site
  const source = sourceBefore(passage, verb, frame.first, languages)
  if (source === undefined) return undefined
  // "Who said so?": a question has no source
  const opens = source.first === frame.first
  if (opens && languages.people.relativePronouns.has(passage.lower[source.first] as string)) return undefined
  const { conditionals, nounForms } = languages.quotes
  // "if Lind says so": nothing was said yet
  if (conditionals.has(passage.lower[source.first - 1] ?? '')) return undefined
  if (nounForms.has(passage.lower[cue.first] as string) && !opensReport(passage, cue.last, languages.quotes)) {
    return undefined
  }
  // "officials say", but "a say", "the report": a base form is a verb only with a plural
  if (isBaseForm(site, languages) && !isPluralSource(passage, source, languages)) return undefined
  return { order: 'sourceFirst', cue, source, first: source.first, last: cue.last }
}

function isBaseForm({ passage, cue, verb }: CueSite, { quotes }: Languages): boolean {
  if (cue.form.rest !== undefined || passage.lower[cue.first] !== cue.form.lemma) return false
  for (let at = verb; at < cue.first; at++) if (quotes.auxiliaries.has(passage.lower[at] as string)) return false
  return true
}
