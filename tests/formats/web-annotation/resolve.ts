import type { TextPositionSelector, TextQuoteSelector } from 'wirecopy/web-annotation'

/** What a client makes of selectors, by the letter of the recommendation; places in code points. */
export interface Selected {
  start: number
  end: number
}

export function byPosition(text: string, { start, end }: TextPositionSelector): string {
  return [...text].slice(start, end).join('')
}

/** Every place where the words stand between prefix and suffix. */
export function byQuote(text: string, { prefix, exact, suffix }: TextQuoteSelector): Selected[] {
  const found: Selected[] = []
  const whole = prefix + exact + suffix
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const start = lengthOf(text.slice(0, at + prefix.length))
    found.push({ start, end: start + lengthOf(exact) })
  }
  return found
}

function lengthOf(text: string): number {
  return [...text].length
}
