import type { DcNs, DcTermsNs } from 'feedsmith'
import { type Fields, filled, withKnown } from '../shared/index.js'
import { readFeedText, writeFeedText } from './feed-text.js'
import type { FeedItem, FeedPerson } from './item.js'

/** The elements and the terms of Dublin Core, which feeds of all formats in XML may have. */
export interface DublinCore {
  dc?: DcNs.ItemOrFeed<string>
  dcterms?: DcTermsNs.ItemOrFeed<string>
}

/** What an item says of itself that neither RSS nor Atom has an element for. */
export function writeDublinCore({ provider, identifiers, sources, rights, created }: FeedItem): Required<DublinCore> {
  const dc = withKnown(
    {},
    {
      publishers: provider && [writeFeedText(provider.name)],
      identifiers: filled(identifiers),
      sources: filled(sources),
    },
  )
  const dcterms = withKnown(
    {},
    {
      rightsHolders: rights?.holder === undefined ? undefined : [writeFeedText(rights.holder)],
      created: created === undefined ? undefined : [created],
    },
  )
  return { dc, dcterms }
}

/** What is read of Dublin Core, in the names of an item, and what is not. */
export function readDublinCore({ dc = {}, dcterms = {} }: DublinCore) {
  const { creators = [], contributors = [], subjects = [], publishers, identifiers = [], sources = [], ...more } = dc
  const { languages, rights, dates, ...restOfDc } = more
  const { created, modified, issued, rightsHolders, ...restOfTerms } = dcterms
  const people: FeedPerson[] = [
    ...creators.flatMap(named),
    ...contributors.flatMap(named).map((person) => ({ ...person, role: 'contributor' })),
  ]
  const publisher = readFeedText(publishers?.[0])
  const rest: Fields = withKnown({}, { dc: filledFields(restOfDc), dcterms: filledFields(restOfTerms) })
  return {
    people,
    subjects: subjects.flatMap((subject) => readFeedText(subject) ?? []).map((name) => ({ name })),
    provider: publisher === undefined ? undefined : { name: publisher },
    identifiers,
    sources,
    language: languages?.[0],
    rights: rightsOf(readFeedText(rights?.[0]), readFeedText(rightsHolders?.[0])),
    published: dates?.[0] ?? issued?.[0],
    updated: modified?.[0],
    created: created?.[0],
    rest,
  }
}

/** The rights of an item; nothing where none are said. */
export function rightsOf(notice: string | undefined, holder: string | undefined): FeedItem['rights'] {
  return notice === undefined && holder === undefined ? undefined : withKnown({}, { notice, holder })
}

/** An object with something in it; nothing for one without. */
export function filledFields<Given extends object>(fields: Given): Given | undefined {
  return Object.keys(fields).length > 0 ? fields : undefined
}

function named(creator: string): FeedPerson[] {
  const name = readFeedText(creator)
  return name === undefined ? [] : [{ name }]
}
