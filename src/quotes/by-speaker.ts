import type { Quote, Speaker } from '../article/index.js'

/** A speaker and all that they said. */
export interface SpeakerQuotes {
  speaker: Speaker
  quotes: Quote[]
}

/**
 * An article's quotations by speaker, in order of first speech. Speakers are the same where their `ref` is, or, without
 * one, their kind and name; those whose name is kept back are each their own, for two witnesses need not be one.
 * Quotations without a speaker are left out.
 *
 * {@includeCode ../../examples/by-speaker.ts}
 */
export function bySpeaker(article: { readonly quotes: readonly Quote[] }): SpeakerQuotes[] {
  const speakers = new Map<string, SpeakerQuotes>()
  for (const quote of article.quotes) {
    if (quote.speaker === undefined) continue
    const { ref, kind, name } = quote.speaker
    const key = ref !== undefined ? `#${ref}` : kind === 'unnamed' ? `?${quote.id}` : `${kind} ${name}`
    const entry = speakers.get(key)
    if (entry === undefined) speakers.set(key, { speaker: quote.speaker, quotes: [quote] })
    else entry.quotes.push(quote)
  }
  return [...speakers.values()]
}
