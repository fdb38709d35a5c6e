import {
  attribute,
  breakLines,
  childrenOf,
  element,
  type MarkupElement,
  plainTextOf,
  readBody,
  textIn,
} from '../markup/index.js'
import type { ItemContext } from './context.js'
import { oneLine } from './one-line.js'

/** The child of a name in the item's language, or else without one, or else the first. */
function inLanguage(
  nodes: readonly MarkupElement[],
  { language }: Pick<ItemContext, 'language'>,
): MarkupElement | undefined {
  const filled = nodes.filter((node) => textIn(node) !== undefined)
  const main = language?.split('-')[0]?.toLowerCase()
  const languageOf = (node: MarkupElement) => attribute(node, 'xml:lang')
  return (
    filled.find((node) => languageOf(node) === language) ??
    filled.find((node) => languageOf(node)?.split('-')[0]?.toLowerCase() === main) ??
    filled.find((node) => languageOf(node) === undefined) ??
    filled[0]
  )
}

/** Whether a text is in another language than the item. */
export function isOfOtherLanguage(node: MarkupElement, language: string | undefined): boolean {
  const main = (tag: string | undefined) => tag?.split('-')[0]?.toLowerCase()
  const own = main(attribute(node, 'xml:lang'))
  return own !== undefined && language !== undefined && own !== main(language)
}

/** The name of a concept or party as it gives it: parts and short forms are left aside where there is a full one. */
export function ownName(node: MarkupElement | undefined, context: ItemContext): string | undefined {
  const names = childrenOf(node, 'name').filter((name) => attribute(name, 'part') === undefined)
  const full = names.filter((name) => !/mnemonic|short|form$/.test(attribute(name, 'role') ?? ''))
  return textIn(inLanguage(full.length > 0 ? full : names, context))
}

/** The name of a concept or party: its own, that of what the item asserts of it, its literal, or else its code. */
export function nameOf(node: MarkupElement, context: ItemContext): string | undefined {
  const keys = ['qcode', 'literal', 'uri'].flatMap((key) => attribute(node, key) ?? [])
  const asserted = keys.flatMap((key) => ownName(context.asserts.get(key), context) ?? [])[0]
  return ownName(node, context) ?? asserted ?? attribute(node, 'literal') ?? keys[0]
}

/** A name, unless it is what the code says anyway. */
export function writeName(name: string, code?: string): MarkupElement | undefined {
  return name === code ? undefined : element('name', {}, [oneLine(name)])
}

/** The text of a block, whose lines may be parted by `br` or stand in elements of XHTML. */
export function blockText(node: MarkupElement): string | undefined {
  return plainTextOf(readBody(node.children).body, '\n\n')
}

/** Text as a block, with `br` for line feeds. */
export function writeBlock(
  name: string,
  text: string,
  attributes: Record<string, string | undefined> = {},
): MarkupElement {
  return element(name, attributes, breakLines(text))
}
