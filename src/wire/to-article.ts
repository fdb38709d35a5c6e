import type { Article, Dateline, Furniture, Signal } from '../article/index.js'
import { cleanText } from '../text/index.js'
import { findHeadlineSignals } from './head/headline-signal.js'
import type { Piece } from './lines/line-rule.js'
import type { WireSettings } from './options.js'
import type { WireParts } from './settle.js'

/** The article, its fields in the order of the model. */
export function toArticle(
  copy: string,
  { facts, blocks, pieces }: WireParts,
  dateline: Dateline | undefined,
  { language }: WireSettings,
): Article {
  const { headline, signals } = facts
  const announced = headline === undefined ? undefined : findHeadlineSignals(headline)
  const status = facts.status ?? announced?.status
  const article: Partial<Article> = { schemaVersion: 1 }
  if (language !== undefined) article.language = language
  if (status !== undefined) article.status = status
  if (announced !== undefined && announced.signals.length > 0) article.signals = joinSignals(announced.signals, signals)
  else if (signals !== undefined) article.signals = signals
  if (facts.slugline !== undefined) article.slugline = facts.slugline
  if (facts.edNotes !== undefined) article.edNotes = facts.edNotes
  if (headline !== undefined) article.headline = headline
  if (facts.headlines !== undefined) article.headlines = facts.headlines
  if (facts.summary !== undefined) article.summary = facts.summary
  if (facts.bylines !== undefined) article.bylines = facts.bylines
  if (dateline !== undefined) article.dateline = dateline
  if (facts.published !== undefined) article.published = facts.published
  if (facts.firstCreated !== undefined) article.firstCreated = facts.firstCreated
  if (facts.versionCreated !== undefined) article.versionCreated = facts.versionCreated
  if (facts.embargoedUntil !== undefined) article.embargoedUntil = facts.embargoedUntil
  if (facts.expires !== undefined) article.expires = facts.expires
  if (facts.rights !== undefined) article.rights = facts.rights
  article.body = blocks
  if (pieces.length > 0) article.furniture = pieces.map((piece) => toFurniture(copy, piece))
  article.quotes = []
  return article as Article
}

// GATE-TARNHOLM (UPDATE 2)
// UPDATE 2-Tarnholm closes its gate
// ^ the same once more
function joinSignals(ofHeadline: readonly Signal[], others: readonly Signal[] = []): Signal[] {
  const isNew = ({ kind, number }: Signal) =>
    number === undefined || !ofHeadline.some((signal) => signal.kind === kind && signal.number === number)
  return [...ofHeadline, ...others.filter(isNew)]
}

function toFurniture(copy: string, { role, start, end }: Piece): Furniture {
  return { role, text: cleanText(copy.slice(start, end)), position: { start, end } }
}
