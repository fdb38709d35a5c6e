import type { Article } from '../../article/index.js'
import { element, type MarkupElement, writeXml } from '../markup/index.js'
import {
  checkArticle,
  checkWriteOptions,
  createReport,
  type Identity,
  identityOf,
  type Report,
  tellLosses,
  type WriteOptions,
  type Written,
  writeIsoTime,
  writeSettled,
} from '../shared/index.js'
import { writeContentMeta } from './content-meta.js'
import { writeItemMeta } from './item-meta.js'
import { KeptElements } from './kept.js'
import { CATALOG, NAR, ownSchemes, type Part } from './names.data.js'
import { oneLine } from './one-line.js'
import { writePosition } from './places.js'
import { readNewsmlG2 } from './read.js'
import { writeRights } from './rights.js'
import { writePayload } from './write-payload.js'

/** How NewsML-G2 is written. */
export interface WriteNewsmlG2Options extends WriteOptions {
  /** What the text is written in: `xhtml`, which holds all of it, or `nitf`, which some systems ask for. Default: `xhtml`. */
  payload?: 'xhtml' | 'nitf'
}

const indented = new Set(
  'newsItem catalog itemMeta contentMeta rightsInfo contentSet inlineXML pubHistory published html head body.head'.split(
    ' ',
  ),
)

/**
 * Writes an article as a news item of NewsML-G2 2.35 (IPTC), conformance level power, valid against its schema. What
 * IPTC has no property for is written as a relation of our own, with the alias `wirecopy`; what the item cannot hold is
 * told of in an issue with the field's path. What readers kept in `extra['newsml-g2']` is written back where it may stand.
 * @throws TypeError or RangeError for an option that is not known or not of its form.
 */
export function writeNewsmlG2(article: Article, options: WriteNewsmlG2Options = {}): Written<string> {
  checkArticle(article)
  checkWriteOptions(options, ['payload'])
  const { payload = 'xhtml' } = options
  if (payload !== 'xhtml' && payload !== 'nitf') throw new TypeError(`Option payload is ${String(payload)}`)
  const report = createReport()
  const identified = { ...article, ...identityOf(article, options, report) }
  const write = (given: Article & Identity, to: Report) =>
    writeXml(writeItem(given, payload, to), to, { indent: indented })
  // an item that was written has its guid
  const read = (output: string) => readNewsmlG2(output).articles[0] as (Article & Identity) | undefined
  const { output, back } = writeSettled(identified, { write, read }, report)
  tellLosses(identified, back, 'NewsML-G2', report)
  return { output, issues: report.issues }
}

function writeItem(article: Article & Identity, payload: 'xhtml' | 'nitf', report: Report): MarkupElement {
  const { version, language } = article
  const extra: unknown = (article.extra as Record<string, unknown> | undefined)?.['newsml-g2']
  const fill = (part: Part, nodes: readonly MarkupElement[]) => new KeptElements(part, extra).fill(part, nodes)
  const part = (name: Part, nodes: readonly MarkupElement[]) => {
    const children = fill(name, nodes)
    return children.length === 0 ? undefined : element(name, {}, children)
  }
  const published = writeIsoTime(article.published, 'published', { local: true, day: true }, report)
  const timestamp = published && element('timestamp', {}, [published])
  const content = [
    element('catalogRef', { href: CATALOG }),
    writeSchemes(),
    timestamp && element('pubHistory', {}, [element('published', {}, [timestamp])]),
    part('rightsInfo', writeRights(article.rights)),
    part('itemMeta', writeItemMeta(article, report)),
    part('contentMeta', writeContentMeta(article)),
    ...positionsOf(article),
    part('contentSet', [writePayload(article, payload, report)]),
  ].filter((node) => node !== undefined && node !== '')
  const attributes = {
    standard: 'NewsML-G2',
    standardversion: '2.35',
    conformance: 'power',
    guid: article.id,
    version: version !== undefined && /^0*[1-9]\d*$/.test(version) ? version : undefined,
    'xml:lang': language,
  }
  return { ...element('newsItem', attributes, fill('item', content as MarkupElement[])), namespace: NAR }
}

function writeSchemes(): MarkupElement {
  const schemes = Object.entries(ownSchemes).map(([alias, uri]) => element('scheme', { alias, uri }))
  return element('catalog', {}, schemes)
}

/** Where the places lie that subjects name. */
function positionsOf({ places = [] }: Article): MarkupElement[] {
  const written = new Set<string>()
  return places.flatMap((place) => {
    const position = writePosition(place)
    const literal = oneLine(place.name)
    if (position === undefined || written.has(literal)) return []
    written.add(literal)
    return [element('assert', { literal }, [position])]
  })
}
