import type { Article, Timestamp } from '../../article/index.js'
import { itemTypes, signalKinds } from '../../article/plain.js'
import { attribute, element, type MarkupElement, plainTextOf, readBody, textIn } from '../markup/index.js'
import { type Identity, knownWord, type Report, readIsoTime, withKnown, writeIsoTime } from '../shared/index.js'
import { codeOf, qcodeFor, wordOf } from './codes.js'
import { putField, putInList, type Reading, type ReadProperty } from './context.js'
import { writeBlock } from './labels.js'
import { readLink, writeMediaLink, writeRelation } from './links.js'
import { oneLine } from './one-line.js'
import { ownNumber, writeOwnNumber } from './own-terms.js'
import { readProvider, writeProvider } from './parties.js'

type Signal = NonNullable<Article['signals']>[number]
type EdNote = NonNullable<Article['edNotes']>[number]
type TimeKey = 'published' | 'firstCreated' | 'versionCreated' | 'embargoedUntil' | 'expires'

/** How the properties of `itemMeta` are read. */
export const itemMetaReaders: Readonly<Record<string, ReadProperty>> = {
  itemClass: readItemClass,
  provider: readProvider,
  versionCreated: readTime('versionCreated'),
  firstCreated: readTime('firstCreated'),
  embargoed: readTime('embargoedUntil'),
  pubStatus: readPubStatus,
  edNote: readEdNote,
  signal: readSignal,
  expires: readTime('expires'),
  link: readLink,
}

function readItemClass(node: MarkupElement): Reading | undefined {
  const type = knownWord(itemTypes, codeOf(node))
  return type && { written: writeItemClass(type), put: putField('type', type) }
}

function writeItemClass(type: Article['type']): MarkupElement {
  return element('itemClass', { qcode: `ninat:${type ?? 'text'}` })
}

const statuses: ReadonlyMap<string, NonNullable<Article['status']>> = new Map([
  ['usable', 'usable'],
  ['withheld', 'withheld'],
  ['canceled', 'canceled'],
  ['cancelled', 'canceled'],
])

function readPubStatus(node: MarkupElement): Reading | undefined {
  const status = statuses.get(codeOf(node) ?? '')
  return status && { written: writePubStatus(status), put: putField('status', status) }
}

function writePubStatus(status: NonNullable<Article['status']>): MarkupElement {
  return element('pubStatus', { qcode: `stat:${status}` })
}

/** A time; one that cannot be read is told of. It is kept as it is, so that nothing more need be. */
export function readTime(key: TimeKey): ReadProperty {
  return (node, { report }) => {
    const text = textIn(node)
    if (text === undefined) return undefined
    const time = readIsoTime(text)
    if (time !== undefined) return { written: node, put: putField(key, time) }
    report.add('field-invalid', `${node.name} is no time: ${text.slice(0, 40)}`, { path: key })
    return { written: node, put: () => true }
  }
}

function writeTime(name: string, time: Timestamp | undefined, path: string, report: Report): MarkupElement | undefined {
  const text = writeIsoTime(time, path, { local: true }, report)
  return text === undefined ? undefined : element(name, {}, [text])
}

/** A note; one of headings alone, as dpa's notepad where nothing is noted, is none. */
// the heading of dpa's notes, with nothing below it
const EMPTY = /^(?:notizblock|redaktionelle hinweise|notebook)$/i

function readEdNote(node: MarkupElement): Reading | undefined {
  const { body } = readBody(node.children)
  const text = plainTextOf(body, '\n\n')
  if (text === undefined || (EMPTY.test(text) && body.every(({ type }) => type === 'heading'))) return undefined
  const note = withKnown({ text }, { role: wordOf('ednoterole', attribute(node, 'role')) })
  return { written: writeEdNote(note), put: putInList('edNotes', note) }
}

function writeEdNote({ text, role }: EdNote): MarkupElement {
  return writeBlock('edNote', text, { role: role && qcodeFor('ednoterole', role) })
}

const signalsOfIptc: ReadonlySet<string> = new Set(['update', 'correction'])
/** Reuters' editorial status. */
const editorialStatuses: ReadonlyMap<string, Signal['kind']> = new Map([
  ['edstat:u', 'update'],
  ['edstat:c', 'correction'],
])

function readSignal(node: MarkupElement): Reading | undefined {
  const qcode = attribute(node, 'qcode') ?? ''
  const code = codeOf(node) ?? ''
  const isOwn = /^(?:sig|wirecopy):/.test(qcode) || signalsOfIptc.has(code)
  const kind = editorialStatuses.get(qcode.toLowerCase()) ?? (isOwn ? knownWord(signalKinds, code) : undefined)
  if (kind === undefined) return undefined
  const signal = withKnown(
    { kind },
    { number: ownNumber(node, 'number'), text: textIn(node.children.find((child) => typeof child !== 'string')) },
  )
  return { written: writeSignal(signal), put: putInList('signals', signal) }
}

function writeSignal({ kind, number, text }: Signal): MarkupElement {
  const qcode = `${signalsOfIptc.has(kind) ? 'sig' : 'wirecopy'}:${kind}`
  return element('signal', { qcode }, [
    text === undefined ? undefined : element('name', {}, [oneLine(text)]),
    writeOwnNumber('number', number),
  ])
}

/** The properties of `itemMeta`, in its order but for what is kept. */
export function writeItemMeta(article: Article & Identity, report: Report): MarkupElement[] {
  const {
    type,
    provider,
    versionCreated,
    status,
    edNotes = [],
    signals = [],
    relations = [],
    associations = [],
  } = article
  const given = writeTime('versionCreated', versionCreated, 'versionCreated', report)
  return [
    writeItemClass(type),
    writeProvider(provider),
    given ?? element('versionCreated', {}, [anotherTime(article, report)]),
    writeTime('firstCreated', article.firstCreated, 'firstCreated', report),
    writeTime('embargoed', article.embargoedUntil, 'embargoedUntil', report),
    status === undefined ? undefined : writePubStatus(status),
    ...edNotes.map(writeEdNote),
    ...signals.map(writeSignal),
    writeTime('expires', article.expires, 'expires', report),
    ...relations.map(writeRelation),
    ...associations.map(writeMediaLink),
  ].filter((node) => node !== undefined)
}

/** What stands in for the time of this version, which an item must have. */
function anotherTime({ published, firstCreated }: Article, report: Report): string {
  const instant = published?.instant ?? firstCreated?.instant ?? '1970-01-01T00:00:00Z'
  const message = `NewsML-G2 asks for the time of this version and there is none; ${instant} was written.`
  report.add('version-created-missing', message, { path: 'versionCreated' })
  return instant
}
