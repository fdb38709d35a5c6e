import type { Article } from '../../article/index.js'
import { languageTagShape } from '../../article/plain.js'
import { attribute, childAt, childrenOf, type MarkupElement, textIn } from '../markup/index.js'
import { filled, type Report, readIsoTime, withKnown } from '../shared/index.js'
import { keptOfAll, keptUnder, type NitfAttributes, type NitfExtra } from './kept.js'
import { FIRST_CREATED } from './words.js'

type Known<Key extends keyof Article> = NonNullable<Article[Key]>
type Time = Known<'published'>

/** What `docdata`, `pubdata` and `revision-history` say of an article. */
export interface Docdata {
  fields: { [Key in keyof Article]?: Article[Key] | undefined }
  /** Corrections, and what `management-doc-idref` says; `meta` has the others. */
  signals: Known<'signals'>
  relations: Known<'relations'>
  duKey?: string
  usageTerms: string[]
  extra: { [Key in keyof NitfExtra]: NitfExtra[Key] | undefined }
}

const EMBARGOED = 'embargoed'
const statuses: Readonly<Record<string, Known<'status'>>> = {
  usable: 'usable',
  withheld: 'withheld',
  canceled: 'canceled',
  cancelled: 'canceled',
}

/** `furtherStatus` is what `meta` says beside `management-status`. */
export function readDocdata(
  root: MarkupElement,
  head: MarkupElement | undefined,
  furtherStatus: string | undefined,
  report: Report,
): Docdata {
  const docdata = childAt(head, 'docdata')
  const said = [attribute(docdata, 'management-status'), furtherStatus].flatMap((value) => value?.toLowerCase() ?? [])
  const docId = childrenOf(docdata, 'doc-id').find((node) => attribute(node, 'id-string') !== undefined)
  const duKey = childAt(docdata, 'du-key')
  const copyright = childAt(docdata, 'doc.copyright')
  const times = readTimes(docdata, said.includes(EMBARGOED), report)
  // some have these in the docdata
  const publications = [...childrenOf(head, 'pubdata'), ...childrenOf(docdata, 'pubdata')]
  const published = publications.find((node) => attribute(node, 'date.publication') !== undefined)
  const revisions = [...childrenOf(head, 'revision-history'), ...childrenOf(docdata, 'revision-history')]
  const first = revisions.find((node) => attribute(node, 'comment') === FIRST_CREATED)
  const usageTerms = childrenOf(docdata, 'doc.rights').flatMap((node) => attribute(node, 'limitations') ?? [])
  const keywords = [...childrenOf(docdata, 'key-list'), ...childrenOf(head, 'key-list')]
    .flatMap((list) => childrenOf(list, 'keyword'))
    .flatMap((node) => attribute(node, 'key') ?? textIn(node) ?? [])
  const edNotes = childrenOf(docdata, 'ed-msg').flatMap((node) => {
    const text = attribute(node, 'info') ?? textIn(node)
    return text === undefined ? [] : [withKnown({ text }, { role: attribute(node, 'msg-type') })]
  })
  const infoSources = childrenOf(childAt(docdata, 'del-list'), 'from-src').flatMap((node) => {
    const name = attribute(node, 'src-name')
    return name === undefined ? [] : [{ name }]
  })
  const rights = withKnown(
    {},
    { holder: attribute(copyright, 'holder'), year: numberOf(attribute(copyright, 'year'), 1000, 9999) },
  )
  const regsrc = attribute(docId ?? childAt(docdata, 'doc-id'), 'regsrc')
  return {
    ...readCorrections(docdata),
    ...withKnown({}, { duKey: attribute(duKey, 'key') }),
    usageTerms,
    fields: {
      id: attribute(docId, 'id-string') ?? attribute(root, 'uno'),
      version: attribute(duKey, 'version'),
      language: languageOf(root, report),
      status: statusOf(said, report),
      urgency: urgencyOf(childAt(docdata, 'urgency') ?? childAt(head, 'urgency'), report),
      keywords: filled(keywords),
      edNotes: filled(edNotes),
      published: readTime(published, 'date.publication', 'published', report),
      firstCreated: readTime(first, 'norm', 'firstCreated', report),
      versionCreated: times.issue,
      embargoedUntil: times.embargo,
      expires: times.expire,
      provider: regsrc === undefined ? undefined : { name: regsrc },
      infoSources: filled(infoSources),
      rights: Object.keys(rights).length > 0 ? rights : undefined,
    },
    extra: {
      regsrc,
      'date.release': times.release,
      'doc-scope': keptUnder(docdata, 'doc-scope'),
      'doc.rights': keptOfAll(childrenOf(docdata, 'doc.rights'), ['limitations']),
      evloc: keptUnder(docdata, 'evloc'),
      fixture: keptUnder(docdata, 'fixture'),
      series: keptUnder(docdata, 'series'),
      pubdata: joined([
        keptOfAll(published === undefined ? [] : [published], ['date.publication']),
        keptOfAll(publications.filter((node) => node !== published)),
      ]),
      'revision-history': keptOfAll(revisions.filter((node) => node !== first)),
    },
  }
}

function joined(lists: readonly (NitfAttributes[] | undefined)[]): NitfAttributes[] | undefined {
  return filled(lists.flatMap((list) => list ?? []))
}

/** A document that is not to be used before its release is under embargo; `date.release` says nothing else of others. */
function readTimes(docdata: MarkupElement | undefined, isSaid: boolean, report: Report) {
  const node = childAt(docdata, 'date.release')
  const release = readTime(node, 'norm', 'embargoedUntil', report)
  const issue = readTime(childAt(docdata, 'date.issue'), 'norm', 'versionCreated', report)
  const isEmbargoed = isSaid || isLater(release, issue)
  return {
    issue,
    expire: readTime(childAt(docdata, 'date.expire'), 'norm', 'expires', report),
    embargo: isEmbargoed ? release : undefined,
    release: isEmbargoed || node === undefined || release === undefined ? undefined : keptOfAll([node]),
  }
}

function isLater(a: Time | undefined, b: Time | undefined): boolean {
  if (a?.instant !== undefined && b?.instant !== undefined) return a.instant > b.instant
  if (a?.instant !== undefined || b?.instant !== undefined) return false
  return a?.local !== undefined && b?.local !== undefined && a.precision === b.precision && a.local > b.local
}

function readTime(node: MarkupElement | undefined, name: string, path: string, report: Report): Time | undefined {
  const value = attribute(node, name)
  if (value === undefined) return undefined
  const time = readIsoTime(value)
  if (time === undefined) invalid(path, `${node?.name}'s ${name}`, value, report)
  return time
}

function invalid(path: string, what: string, value: string, report: Report): void {
  report.add('field-invalid', `${what} is not of the form that NITF asks for: ${value.slice(0, 60)}`, { path })
}

function languageOf(root: MarkupElement, report: Report): string | undefined {
  const tag = attribute(root, 'baselang') ?? attribute(root, 'xml:lang')
  if (tag === undefined || languageTagShape.test(tag)) return tag
  invalid('language', 'baselang', tag, report)
  return undefined
}

function statusOf(said: readonly string[], report: Report): Known<'status'> | undefined {
  const value = said.find((one) => one !== EMBARGOED)
  if (value === undefined) return undefined
  const status = statuses[value]
  if (status === undefined) invalid('status', 'management-status', value, report)
  return status
}

function urgencyOf(node: MarkupElement | undefined, report: Report): number | undefined {
  const value = attribute(node, 'ed-urg')
  const urgency = numberOf(value, 1, 9)
  if (value !== undefined && urgency === undefined) invalid('urgency', 'ed-urg', value, report)
  return urgency
}

function numberOf(value: string | undefined, least: number, most: number): number | undefined {
  const number = value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

function readCorrections(docdata: MarkupElement | undefined): Pick<Docdata, 'signals' | 'relations'> {
  const signals: Known<'signals'> = []
  const relations: Known<'relations'> = []
  const earlier = attribute(docdata, 'management-doc-idref')
  if (earlier !== undefined) {
    const status = statuses[attribute(docdata, 'management-idref-status')?.toLowerCase() ?? '']
    relations.push({ rel: status === 'canceled' ? 'cancels' : 'previousVersion', id: earlier })
  }
  for (const node of childrenOf(docdata, 'correction')) {
    const id = attribute(node, 'id-string')
    if (id !== undefined) relations.push({ rel: 'corrects', id })
    if (id === undefined || node.attributes.info !== undefined)
      signals.push(withKnown({ kind: 'correction' as const }, { text: attribute(node, 'info') }))
  }
  return { signals, relations }
}
