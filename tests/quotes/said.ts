import { findQuotes } from 'wirecopy/quotes'

/** What was found in a text, by its words: content pieces, cue, source, speaker. */
export function said(text: string) {
  return findQuotes(text).map(({ content, cue, source, speaker, type }) => ({
    type,
    content: content.map(({ start, end }) => text.slice(start, end)),
    cue: cue && text.slice(cue.start, cue.end),
    source: source && text.slice(source.start, source.end),
    speaker: speaker?.name,
  }))
}

/** The only quotation of a text. */
export function onlySaid(text: string) {
  const found = said(text)
  if (found.length !== 1) throw new Error(`${found.length} quotations in: ${text}`)
  return found[0]
}

/** Every report of a text in short: its words, the pieces parted by bars, then cue and source. */
export function reports(text: string) {
  return said(text).map(({ content, cue, source }) => [content.join(' | '), cue, source])
}
