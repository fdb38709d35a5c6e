import type { Article } from '../../article/index.js'
import { element, type MarkupElement, writeNorm } from '../markup/index.js'
import type { Report } from '../shared/index.js'
import { keptElements, keptText } from './kept.js'
import type { MetaFields } from './meta.js'

const TOKEN = /^[\w.:-]+$/

/** `docdata`, and the fields of the article that go into `meta`, as NITF has no element for them. */
export function writeDocdata(
  article: Article,
  identified: readonly MarkupElement[],
  report: Report,
): { docdata: MarkupElement; meta: Omit<MetaFields, 'others'> } {
  const { id, version, status, urgency, keywords = [], edNotes = [], rights = {}, infoSources = [] } = article
  const { embargoedUntil, versionCreated, expires, altIds = [] } = article
  const extra = article.extra?.nitf
  const { attributes, corrections, signals, relations } = writeCorrections(article)
  const duKey = altIds.find(({ role }) => role === 'du-key')
  const duVersion = version !== undefined && TOKEN.test(version) ? version : undefined
  const release = writeNorm(embargoedUntil, 'embargoedUntil', report)
  const timed = (name: string, norm: string | undefined) => (norm === undefined ? [] : [element(name, { norm })])
  // what is withheld or canceled must look it; what is under embargo must not look usable
  const isEmbargoed = release !== undefined && (status === undefined || status === 'usable')
  const further = release === undefined ? undefined : isEmbargoed ? status : 'embargoed'
  const docdata = element('docdata', { 'management-status': isEmbargoed ? 'embargoed' : status, ...attributes }, [
    ...corrections,
    ...keptElements(extra, 'evloc'),
    element('doc-id', { regsrc: keptText(extra, 'regsrc'), 'id-string': id }),
    infoSources.length === 0
      ? undefined
      : element(
          'del-list',
          {},
          infoSources.map(({ name }, at) => element('from-src', { 'src-name': name, 'level-number': at + 1 })),
        ),
    urgency === undefined ? undefined : element('urgency', { 'ed-urg': urgency }),
    ...keptElements(extra, 'fixture'),
    ...timed('date.issue', writeNorm(versionCreated, 'versionCreated', report)),
    ...(release === undefined ? keptElements(extra, 'date.release') : timed('date.release', release)),
    ...timed('date.expire', writeNorm(expires, 'expires', report)),
    ...keptElements(extra, 'doc-scope'),
    ...keptElements(extra, 'series'),
    ...edNotes.map(({ text, role }) => element('ed-msg', { 'msg-type': role, info: text })),
    duKey === undefined && duVersion === undefined
      ? undefined
      : element('du-key', { key: duKey?.value, version: duVersion }),
    rights.holder === undefined && rights.year === undefined
      ? undefined
      : element('doc.copyright', { year: rights.year, holder: rights.holder }),
    ...writeUsage(rights.usageTerms ?? [], keptElements(extra, 'doc.rights')),
    keywords.length === 0
      ? undefined
      : element(
          'key-list',
          {},
          keywords.map((key) => element('keyword', { key })),
        ),
    identified.length === 0 ? undefined : element('identified-content', {}, identified),
  ])
  const { slugline, type, creditLine, digitalSourceType, priority } = article
  const fields = { 'management-status': further, slugline, type, creditLine, digitalSourceType, priority }
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return {
    docdata,
    meta: {
      ...(known as Partial<MetaFields>),
      ...(version !== undefined && duVersion === undefined && { version }),
      altIds: altIds.filter((altId) => altId !== duKey),
      signals,
      relations,
    },
  }
}

function writeUsage(terms: readonly string[], kept: readonly MarkupElement[]): MarkupElement[] {
  return Array.from({ length: Math.max(terms.length, kept.length) }, (_, at) =>
    element('doc.rights', { limitations: terms[at], ...withoutTerms(kept[at]) }),
  )
}

function withoutTerms(node: MarkupElement | undefined): Record<string, string> {
  const { limitations, ...others } = node?.attributes ?? {}
  return others
}

/** The article before this one, and corrections with what they correct; what is left goes into `meta`. */
function writeCorrections({ signals = [], relations = [] }: Article) {
  const earlier = relations.find(({ rel }) => rel === 'cancels' || rel === 'previousVersion')
  const corrected = relations.filter(({ rel }) => rel === 'corrects')
  const said = signals.filter(({ kind, number }) => kind === 'correction' && number === undefined)
  const isFirst = said.every((signal, at) => signals[at] === signal)
  const count = Math.max(said.length, corrected.length)
  return {
    attributes: {
      'management-doc-idref': earlier?.id,
      'management-idref-status': earlier?.rel === 'cancels' ? 'canceled' : undefined,
    },
    corrections: Array.from({ length: count }, (_, at) => {
      const signal = said[at]
      return element('correction', { info: signal && (signal.text ?? ''), 'id-string': corrected[at]?.id })
    }),
    // corrections that do not come first are told again in their place
    signals: isFirst ? signals.slice(said.length) : signals,
    relations: relations.filter((relation) => relation !== earlier && relation.rel !== 'corrects'),
  }
}
