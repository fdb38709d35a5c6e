import { attribute, childrenOf, element, type MarkupElement, textIn } from '../markup/index.js'
import { oneLine } from './one-line.js'

// What IPTC has no property for is a `related` concept with a relation of our own: `wirecopy:title`.

/** A text under a name of our own; nothing where there is none. */
export function writeOwn(
  term: string,
  text: string | undefined,
  more: readonly (MarkupElement | undefined)[] = [],
): MarkupElement | undefined {
  if (text === undefined) return undefined
  return element('related', { rel: `wirecopy:${term}` }, [element('name', {}, [oneLine(text)]), ...more])
}

/** A number under a name of our own. */
export function writeOwnNumber(term: string, value: number | undefined): MarkupElement | undefined {
  return value === undefined ? undefined : element('related', { rel: `wirecopy:${term}`, value })
}

export function ownIn(node: MarkupElement, term: string): MarkupElement[] {
  return childrenOf(node, 'related').filter((child) => attribute(child, 'rel') === `wirecopy:${term}`)
}

export function ownText(node: MarkupElement, term: string): string | undefined {
  return ownIn(node, term).flatMap((child) => textIn(childrenOf(child, 'name')[0]) ?? [])[0]
}

export function ownNumber(node: MarkupElement, term: string): number | undefined {
  const value = ownIn(node, term).flatMap((child) => attribute(child, 'value') ?? [])[0]
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}
