import type { Article } from '../../article/index.js'
import {
  addMentions,
  attribute,
  childAt,
  childrenOf,
  finishNames,
  type MarkupElement,
  partsOf,
  readNames,
  readNitfBody,
  textIn,
} from '../markup/index.js'
import { filled, linkSpeakers, type Report, withKnown } from '../shared/index.js'
import { extraOf, keptUnder } from './kept.js'
import { readMeta } from './meta.js'
import { readDocdata } from './read-docdata.js'
import { keptClassifiers, readConcepts } from './subjects.js'
import { tellUnread } from './tell-unread.js'

type Signals = NonNullable<Article['signals']>

/** The article that a `nitf` element holds. */
export function readArticle(root: MarkupElement, report: Report): Article {
  const head = childAt(root, 'head')
  const docdata = childAt(head, 'docdata')
  const tobject = childAt(head, 'tobject')
  const parts = partsOf(root)
  const { text, head: said, tagline, bibliography } = readNitfBody(parts)
  const { body, quotes, named } = text
  const associations = [...text.associations, ...said.associations]
  const meta = readMeta(head)
  const status = meta['management-status']
  const { fields, signals, relations, duKey, usageTerms, extra } = readDocdata(root, head, status, report)
  const identified = childrenOf(docdata, 'identified-content').flatMap((node) => childrenOf(node))
  const names = readNames(identified)
  addMentions(names, named)
  addEventPlaces(names.places, childrenOf(docdata, 'evloc'))
  const title = textIn(childAt(head, 'title'))
  const headline = said.headline ?? title
  const altIds = [...(duKey === undefined ? [] : [{ role: 'du-key', value: duKey }]), ...meta.altIds]
  const edNotes = [...(fields.edNotes ?? []), ...(said.edNotes ?? [])]
  const rights = withKnown(
    { ...withKnown({}, { holder: said.holder }), ...fields.rights },
    { notice: said.notice, usageTerms: filled(usageTerms) },
  )
  const nitf = extraOf({
    ...extra,
    title: title === headline ? undefined : title,
    'tobject.type': attribute(tobject, 'tobject.type'),
    bibliography,
    classifier: keptClassifiers(identified),
    series: filled([...(extra.series ?? []), ...(keptUnder(parts.head, 'series') ?? [])]),
    meta: filled(meta.others),
  })
  const article: Article = {
    ...withKnown({ schemaVersion: 1 as const, body, quotes }, fields),
    ...readConcepts(tobject, identified),
    ...finishNames(names, { quotes, associations, body }),
    ...withKnown(
      {},
      {
        altIds: filled(altIds),
        version: fields.version ?? meta.version,
        type: meta.type,
        signals: filled(joinSignals(signals, meta.signals)),
        relations: filled([...relations, ...meta.relations]),
        priority: meta.priority,
        slugline: meta.slugline ?? said.slugline,
        edNotes: filled(edNotes),
        headline,
        headlines: said.headlines,
        summary: said.summary,
        bylines: said.bylines,
        dateline: said.dateline,
        provider: said.provider ?? fields.provider,
        creditLine: meta.creditLine,
        rights: Object.keys(rights).length > 0 ? rights : undefined,
        digitalSourceType: meta.digitalSourceType,
        furniture: tagline === undefined ? undefined : [{ role: 'credit' as const, text: tagline }],
        associations: filled(associations),
        extra: nitf === undefined ? undefined : { nitf },
      },
    ),
  }
  linkSpeakers(article)
  tellUnread(root, parts, associations.length > 0, report)
  return article
}

/** Corrections first, but for those that `meta` has too: the order there is that of the article. */
function joinSignals(corrections: Signals, others: Signals): Signals {
  const isTold = ({ text }: Signals[number]) =>
    others.some((one) => one.kind === 'correction' && one.number === undefined && one.text === text)
  return [...corrections.filter((signal) => !isTold(signal)), ...others]
}

/** Where an event took place is one of the places, unless it is named among them. */
function addEventPlaces(places: NonNullable<Article['places']>, nodes: readonly MarkupElement[]): void {
  for (const node of nodes) {
    const [city, district, state] = ['city', 'county-dist', 'state-prov'].map((name) => attribute(node, name))
    const name = city ?? district ?? state
    if (name === undefined || places.some((place) => place.name === name)) continue
    const code = attribute(node, 'iso-cc')
    places.push(
      withKnown(
        { name },
        {
          region: name === state ? undefined : state,
          countryCode: code !== undefined && /^[A-Z]{2}$/.test(code) ? code : undefined,
        },
      ),
    )
  }
}
