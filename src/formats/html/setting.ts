import { element, isOfWeb, type MarkupElement, type MarkupNode } from '../markup/index.js'
import type { Report } from '../shared/index.js'

/** What goes into the markup of an article, and where losses are told. */
export interface Setting {
  microdata: boolean
  highlight: boolean
  report: Report
}

type Attributes = Readonly<Record<string, string>>

const nothing: Attributes = {}

/** An element whose text is a property of schema.org. */
export function property({ microdata }: Setting, name: string): Attributes {
  return microdata ? { itemprop: name } : nothing
}

/** An element that is a thing of schema.org, and the property whose value it is. */
export function thing({ microdata }: Setting, type: string, name?: string): Attributes {
  if (!microdata) return nothing
  const item = { itemscope: '', itemtype: `https://schema.org/${type}` }
  return name === undefined ? item : { itemprop: name, ...item }
}

/** A property of which nothing is shown. */
export function unshown({ microdata }: Setting, name: string, content: string | undefined): MarkupElement | undefined {
  return microdata && content !== undefined ? element('meta', { itemprop: name, content }) : undefined
}

/** Where a thing is on the web, as a property of which nothing is shown. */
export function unshownAddress(
  { microdata }: Setting,
  name: string,
  href: string | undefined,
): MarkupElement | undefined {
  return microdata && href !== undefined && isOfWeb(href) ? element('link', { itemprop: name, href }) : undefined
}

/** What a thing is called, as its own property. */
export function nameOf(setting: Setting, children: readonly MarkupNode[], name = 'name'): MarkupNode[] {
  return setting.microdata ? [element('span', property(setting, name), children)] : [...children]
}

/** Elements each on a line of their own; nothing where there are none. */
export function block(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly (MarkupElement | undefined)[],
): MarkupElement | undefined {
  const given = children.filter((child) => child !== undefined)
  if (given.length === 0) return undefined
  return element(name, attributes, [...given.flatMap((child) => ['\n', child]), '\n'])
}
