import { type AnchorOrder, sharedSource } from './anchor.js'

// called the charges “…” and said …
//                        ^^^ the source of the cue before
export const shared: AnchorOrder = (site, languages) => {
  const { passage, cue, verb, before } = site
  if (!languages.quotes.leadIns.has(passage.lower[verb - 1] ?? '')) return undefined
  // "said she had known and had written": the second verb belongs to what was said
  const hasAuxiliary = languages.people.auxiliaries.has(passage.lower[verb] as string)
  if (hasAuxiliary && before.length > 0) return undefined
  const source = sharedSource(site, languages)
  return source === undefined ? undefined : { order: 'shared', cue, source, first: verb - 1, last: cue.last }
}
