import type { Article } from '../../article/index.js'
import { attribute, element, type MarkupElement, textIn } from '../markup/index.js'
import { withKnown } from '../shared/index.js'
import { writeBylinePeople } from './bylines.js'
import { codeIn, isUri, qcodeFor, wordOf } from './codes.js'
import { readGenre, readSubject, writeConcept, writeNamedPlace, writeOrganization, writePerson } from './concepts.js'
import { type ItemContext, type Place, putField, putInList, type Reading, type ReadProperty } from './context.js'
import { SUMMARY } from './item-facts.js'
import { blockText, isOfOtherLanguage, writeBlock } from './labels.js'
import { oneLine } from './one-line.js'
import { readContributor, readInfoSource, writeInfoSource } from './parties.js'
import { readPlace, writePlace, writePosition } from './places.js'

type AltId = NonNullable<Article['altIds']>[number]
type Headline = NonNullable<Article['headlines']>[number]

const SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
/** Some write the time of the item where its dateline belongs. */
const TIME = /^\d{4}[-./]\d{2}/

// Ellery/Port Marn
// Frankfurt/Main is one
const PLACES =
  /^\p{Lu}[\p{L}.' -]{1,40}(?:\/(?!(?:Main|Oder|Saale|Donau|Neckar|Ruhr|Weser|Elbe|Rhein|Spree|Lahn|Isar|Inn|Mosel|Ems|Leine)$)\p{Lu}[\p{L}.' -]{1,40}){1,3}$/u

/** How the properties of `contentMeta` are read. */
export const contentMetaReaders: Readonly<Record<string, ReadProperty>> = {
  urgency: readUrgency,
  digitalSourceType: readSourceType,
  located: readLocated,
  infoSource: readInfoSource,
  creator: readContributor,
  contributor: readContributor,
  altId: readAltId,
  language: (node, { language }) => {
    const tag = attribute(node, 'tag')
    return tag === undefined || tag !== language ? undefined : { written: writeLanguage(tag), put: () => true }
  },
  genre: readGenre,
  keyword: label('keyword', (text) => putInList('keywords', text)),
  subject: readSubject,
  slugline: (node) => {
    const text = textIn(node)
    return text === undefined ? undefined : { written: writeSlugline(text), put: putField('slugline', text) }
  },
  headline: readHeadline,
  dateline: label('dateline', (text) => (draft) => {
    if (draft.dateline !== undefined || TIME.test(text)) return false
    draft.dateline = text
    return true
  }),
  by: label(
    'by',
    (text) =>
      ({ bys }) =>
        bys.push(text) > 0,
  ),
  creditline: label('creditline', (text) => putField('creditLine', text)),
  description: readDescription,
}

function label(name: string, put: (text: string) => Reading['put']): ReadProperty {
  return (node) => {
    const text = textIn(node)
    return text === undefined ? undefined : { written: writeLabel(name, text), put: put(text) }
  }
}

function writeLabel(name: string, text: string): MarkupElement {
  return element(name, {}, [oneLine(text)])
}

function readUrgency(node: MarkupElement, { report }: ItemContext): Reading | undefined {
  const text = textIn(node)
  if (text === undefined) return undefined
  if (/^[1-9]$/.test(text)) return { written: writeLabel('urgency', text), put: putField('urgency', Number(text)) }
  report.add('field-invalid', `urgency is none from 1 to 9: ${text.slice(0, 40)}`, { path: 'urgency' })
  return { written: node, put: () => true }
}

// digsrctype:humanEdits is http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits
function readSourceType(node: MarkupElement): Reading | undefined {
  const code = /^digsrctype:(\S+)$/.exec(attribute(node, 'qcode') ?? '')?.[1]
  const type = attribute(node, 'uri') ?? (code && `${SOURCE_TYPES}${code}`) ?? attribute(node, 'literal')
  return type === undefined ? undefined : { written: writeSourceType(type), put: putField('digitalSourceType', type) }
}

function writeSourceType(type: string): MarkupElement {
  return element('digitalSourceType', isUri(type) ? { uri: type } : { literal: oneLine(type) })
}

function readLocated(node: MarkupElement, context: ItemContext): Reading | undefined {
  const place = readPlace(node, context)
  if (place === undefined) return undefined
  const names =
    Object.keys(place).length === 1 && !context.facts.isOwn ? (PLACES.exec(place.name)?.[0].split('/') ?? []) : []
  if (names.length < 2) return { written: writeLocated(place), put: ({ filedFrom }) => filedFrom.push(place) > 0 }
  const places = names.map((name) => ({ name: name.trim() }))
  return { written: node, put: ({ filedFrom }) => filedFrom.push(...places) > 0 }
}

function writeLocated(place: Place): MarkupElement {
  return element('located', {}, [...writePlace(place), writePosition(place)])
}

function readAltId(node: MarkupElement): Reading | undefined {
  const value = textIn(node)
  if (value === undefined) return undefined
  const id = withKnown({ value }, { role: wordOf('wirecopy', attribute(node, 'type')) })
  return { written: writeAltId(id), put: putInList('altIds', id) }
}

function writeAltId({ role, value }: AltId): MarkupElement {
  return element('altId', { type: role && qcodeFor('wirecopy', role) }, [oneLine(value)])
}

function writeLanguage(tag: string): MarkupElement {
  return element('language', { tag })
}

function writeSlugline(text: string): MarkupElement {
  const separator = ['-', '/'].find((sign) => text.includes(sign))
  return element('slugline', { separator }, [oneLine(text)])
}

/**
 * The headline without a role is the article's; others have one, without the alias where it is the usual one. One more
 * without a role, and one of a lower rank, goes below the headline: dpa's `<headline rank="3">`.
 */
function readHeadline(node: MarkupElement, { language }: ItemContext): Reading | undefined {
  const text = textIn(node)
  if (text === undefined) return undefined
  const qcode = attribute(node, 'role')
  const role = codeIn(qcode) === 'main' ? undefined : wordOf('hlr', qcode)
  if (role !== undefined) return { written: writeHeadline(text, role), put: putInList('headlines', { role, text }) }
  const reading: Reading = {
    written: writeHeadline(text),
    put: (draft) => {
      const { article, seen } = draft
      const isKnown = article.headline === text || seen.has(`headline ${text}`)
      seen.add(`headline ${text}`)
      if (article.headline === undefined) return putField('headline', text)(draft)
      if (isKnown || isOfOtherLanguage(node, language)) return false
      reading.written = writeHeadline(text, 'sub')
      return putInList('headlines', { role: 'sub', text })(draft)
    },
  }
  return reading
}

function writeHeadline(text: string, role?: Headline['role']): MarkupElement {
  return element('headline', { role: role && qcodeFor('hlr', role) }, [oneLine(text)])
}

/** A summary, or a teaser where there is none. */
function readDescription(node: MarkupElement, { facts }: ItemContext): Reading | undefined {
  const text = blockText(node)
  const role = codeIn(attribute(node, 'role'))
  const isRead = SUMMARY.test(role ?? 'summary') || (role === 'teaser' && !facts.hasSummary)
  if (text === undefined || !isRead) return undefined
  return { written: writeSummary(text), put: putField('summary', text) }
}

function writeSummary(text: string): MarkupElement {
  return writeBlock('description', text, { role: 'drol:summary' })
}

/** The properties of `contentMeta`, in its order but for what is kept. */
export function writeContentMeta(article: Article): MarkupElement[] {
  const { headline, headlines = [], dateline, located = [], slugline, creditLine, summary } = article
  return [
    article.urgency === undefined ? undefined : writeLabel('urgency', String(article.urgency)),
    article.digitalSourceType === undefined ? undefined : writeSourceType(article.digitalSourceType),
    ...[...(dateline?.places ?? []), ...located].map(writeLocated),
    ...(article.infoSources ?? []).map(writeInfoSource),
    ...writeBylinePeople(article.bylines),
    ...(article.altIds ?? []).map(writeAltId),
    article.language === undefined ? undefined : writeLanguage(article.language),
    ...(article.genres ?? []).map((genre) => writeConcept('genre', 'genres', genre)),
    ...(article.keywords ?? []).map((keyword) => writeLabel('keyword', keyword)),
    ...(article.subjects ?? []).map((subject) => writeConcept('subject', 'subjects', subject)),
    ...(article.people ?? []).map(writePerson),
    ...(article.organizations ?? []).map(writeOrganization),
    ...(article.places ?? []).map(writeNamedPlace),
    ...(article.events ?? []).map((event) => writeConcept('subject', 'events', event)),
    slugline === undefined ? undefined : writeSlugline(slugline),
    headline === undefined ? undefined : writeHeadline(headline),
    ...headlines.map(({ role, text }) => writeHeadline(text, role)),
    dateline === undefined ? undefined : writeLabel('dateline', dateline.text),
    ...(article.bylines ?? []).map(({ text }) => writeLabel('by', text)),
    creditLine === undefined ? undefined : writeLabel('creditline', creditLine),
    summary === undefined ? undefined : writeSummary(summary),
  ].filter((node) => node !== undefined)
}
