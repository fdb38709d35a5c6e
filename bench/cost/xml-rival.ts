import { XMLBuilder, XMLParser } from 'fast-xml-parser'
import type { Rival } from './rivals.js'

// In order, with all spaces and entities: with less than that an article cannot be read from the tree.
const asItStands = { preserveOrder: true, ignoreAttributes: false, processEntities: true }
const toRead = { ...asItStands, trimValues: false, parseTagValue: false, htmlEntities: true }
/** HTML leaves elements open, and holds scripts that are no markup. */
const html = { unpairedTags: ['meta', 'link', 'br', 'hr', 'img'], stopNodes: ['*.script'] }

const xmlParser = new XMLParser(toRead)
const htmlParser = new XMLParser({ ...toRead, ...html })
const builder = new XMLBuilder(asItStands)

export function xmlReader(format: string, documents: readonly string[]): Rival {
  const parser = format === 'HTML' ? htmlParser : xmlParser
  return {
    name: `XMLParser on ${format}`,
    run() {
      for (const document of documents) parser.parse(document)
    },
    leaves: 'a tree of elements; no article, and the HTML within a feed not read',
  }
}

export function xmlWriter(format: string, documents: readonly string[]): Rival {
  const parser = format === 'HTML' ? htmlParser : xmlParser
  const trees = documents.map((document) => parser.parse(document) as unknown)
  return {
    name: `XMLBuilder to ${format}`,
    run() {
      for (const tree of trees) builder.build(tree)
    },
    leaves: 'prints a tree that is there already; does not make it of an article',
  }
}
