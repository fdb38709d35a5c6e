import { type AnchorOrder, isSeparated, sharedSource } from './anchor.js'

// … he said, adding that …
//          ^ after a comma; the source is the one before
export const participle: AnchorOrder = (site, languages) => {
  const { passage, cue, verb } = site
  if (cue.form.participle !== true || !isSeparated(passage, verb)) return undefined
  const source = sharedSource(site, languages)
  return { order: 'participle', cue, ...(source && { source }), first: verb, last: cue.last }
}
