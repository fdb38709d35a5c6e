// Names of NewsML-G2 2.35 (IPTC), as its schema orders them, and the schemes whose codes are written.

export const NAR = 'http://iptc.org/std/nar/2006-10-01/'
export const XHTML = 'http://www.w3.org/1999/xhtml'
export const NITF = 'http://iptc.org/std/NITF/2006-10-18/'
export const CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml'

/** Schemes that IPTC's catalog has not, by alias: an item declares them itself. */
export const ownSchemes: Readonly<Record<string, string>> = {
  wirecopy: 'https://wirecopy.dev/terms/',
  cptype: 'https://wirecopy.dev/terms/placetype/',
  hlr: 'https://wirecopy.dev/terms/headlinerole/',
}

/** Which elements each part may hold, in their order; those on one line may stand in any. */
export const orders = {
  item: order(`
    catalogRef catalog
    hopHistory
    pubHistory
    rightsInfo
    itemMeta
    contentMeta
    partMeta
    assert
    inlineRef
    derivedFrom derivedFromValue
    contentSet
  `),
  rightsInfo: order(`
    accountable
    copyrightHolder
    copyrightNotice usageTerms link rightsInfoExtProperty rightsExpressionXML rightsExpressionData
    dataMining
  `),
  itemMeta: order(`
    itemClass
    provider
    versionCreated
    firstCreated
    embargoed
    pubStatus
    role
    fileName
    generator
    profile
    service
    title
    edNote
    memberOf
    instanceOf
    signal
    altRep
    deliverableOf
    hash
    expires
    origRep
    incomingFeedId
    metadataCreator
    link
    itemMetaExtProperty
  `),
  contentMeta: order(`
    icon
    urgency
    contentCreated
    contentModified
    digitalSourceType
    located infoSource creator contributor audience exclAudience altId rating userInteraction
    language genre keyword subject slugline headline dateline by creditline description
    contentMetaExtProperty
  `),
  contentSet: order('inlineXML inlineData remoteContent'),
} as const

export type Part = keyof typeof orders

/** Elements that a part may hold once. */
export const single: ReadonlySet<string> = new Set(
  `hopHistory pubHistory accountable copyrightHolder dataMining itemClass provider versionCreated firstCreated embargoed
  pubStatus role fileName profile metadataCreator urgency contentCreated contentModified digitalSourceType`.split(
    /\s+/,
  ),
)

function order(lines: string): ReadonlyMap<string, number> {
  const names = lines
    .trim()
    .split('\n')
    .flatMap((line, rank) =>
      line
        .trim()
        .split(' ')
        .map((name) => [name, rank] as const),
    )
  return new Map(names)
}
