import { type Fields, fields, list, oneOf, type Shape, whole } from './shape.js'

// What the JSON Schemas of ninjs say, in the names of 3.1. Those of 2 are the same in small letters.

const pubStatus = oneOf('usable', 'withheld', 'canceled')
const type = oneOf('text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning')
const term: Fields = { name: 'text', uri: 'uri', literal: 'text' }
const contactInfo = list(
  fields(
    {
      type: 'text',
      role: 'text',
      lang: 'text',
      name: 'text',
      value: 'text',
      address: fields({
        lines: list('text'),
        locality: 'text',
        area: 'text',
        postalCode: 'text',
        country: 'text',
      }),
    },
    { either: ['value', 'address'] },
  ),
)
const concept: Fields = { ...term, rel: 'text', contactInfo }
const organisation = fields({
  ...concept,
  symbols: list(fields({ exchange: 'text', symbolType: 'uri', symbol: 'text' })),
})
const texts = list(fields({ role: 'text', contentType: 'text', value: 'text' }, { needs: ['value'] }))
const bodies = list(
  fields(
    { role: 'text', contentType: 'text', charCount: whole(), wordCount: whole(), value: 'text' },
    { needs: ['value'] },
  ),
)
const renditions = list(
  fields(
    {
      name: 'text',
      href: 'uri',
      contentType: 'text',
      title: 'text',
      width: whole(),
      height: whole(),
      sizeInBytes: whole(),
      duration: 'number',
      format: 'text',
      aspectRatio: 'text',
      videoCodec: 'text',
      frameRate: 'number',
      poi: fields({ x: whole(), y: whole() }),
      transportProtocol: 'text',
      scanType: oneOf('progressive', 'interlaced'),
      bitrate: 'text',
    },
    { needs: ['name'] },
  ),
)
const dates = fields(
  {
    startDate: 'time',
    endDate: 'time',
    expectedStartDate: 'time',
    expectedEndDate: 'time',
    expectedDuration: 'text',
    recurrence: 'any',
  },
  { notBoth: ['startDate', 'expectedStartDate'] },
)

const itemFields: Fields = {
  uri: 'uri',
  type,
  representationType: oneOf('full', 'partial'),
  profile: 'text',
  version: 'text',
  firstCreated: 'time',
  versionCreated: 'time',
  contentCreated: 'time',
  embargoedUntil: 'time',
  expires: 'time',
  pubStatus,
  urgency: whole(1, 9),
  copyrightHolder: 'text',
  copyrightNotice: 'text',
  usageTerms: 'text',
  edNote: 'text',
  language: 'text',
  headlines: texts,
  descriptions: texts,
  bodies,
  people: list(fields(concept)),
  organisations: list(organisation),
  places: list(fields({ ...concept, geoJSON: 'geoJSON' })),
  subjects: list(
    fields({ ...term, rel: 'text', creator: 'text', relevance: whole(0, 100), confidence: whole(0, 100) }),
  ),
  events: list(fields({ ...term, id: 'text', rel: 'text' })),
  objects: list(fields({ ...term, rel: 'text' })),
  genres: list(fields({ ...term, uri: 'text' })),
  infoSources: list(fields({ ...term, role: 'text', contactInfo })),
  title: 'text',
  by: 'text',
  slugline: 'text',
  located: 'text',
  renditions,
  altIds: list(fields({ role: 'text', value: 'text' })),
  trustIndicators: list(fields({ role: 'uri', title: 'text', href: 'uri' })),
  standard: fields({ name: 'text', version: 'text', schema: 'uri' }),
  rightsInfo: fields(
    { langId: 'uri', linkedRights: 'uri', encodedRights: 'text' },
    { either: ['linkedRights', 'encodedRights'] },
  ),
  digitalSourceType: fields(term),
  eventDetails: fields({ eventStatus: 'uri', plannedCoverageStatus: 'uri', dates, organiser: organisation }),
  plannedCoverage: list(
    fields({
      uri: 'text',
      title: 'text',
      pubStatus,
      type,
      commissioned: 'any',
      dates,
      audiences: 'any',
      exclAudience: list('text'),
      edNote: 'text',
      urgency: whole(1, 9),
      language: 'text',
      itemCount: fields({ rangeFrom: whole(), rangeTo: whole() }),
      wordCount: whole(),
      renditions,
    }),
  ),
}

const association = fields(
  { ...itemFields, name: 'text', rel: 'text', associations: 'any' },
  { needs: ['name', 'uri'] },
)

/** An item of ninjs. */
export const itemShape = fields({ ...itemFields, associations: list(association) })

/** What items and their parts have in ninjs 1 and 2, and no longer in 3; `scheme` is the vocabulary of a code. */
export const formerNames: ReadonlyMap<string, Shape> = new Map([
  ['scheme', 'text'],
  ['ticker', 'text'],
])

/** What came with ninjs 3. */
export const newNames: ReadonlySet<string> = new Set([
  'eventDetails',
  'plannedCoverage',
  'aspectRatio',
  'videoCodec',
  'frameRate',
  'poi',
  'transportProtocol',
  'scanType',
  'bitrate',
])

const people = list(
  fields({ name: 'text', role: 'text', email: 'text', title: 'text', organization: 'text' }, { open: true }),
)

const code = fields({ code: 'text', scheme: 'text' }, { needs: ['code'] })

/** What ninjs 1 had, and what dialects of it have: Superdesk's, TT's. */
export const dialectFields: Fields = {
  priority: 'any',
  source: 'text',
  keywords: list('text'),
  authors: people,
  evolvedfrom: 'text',
  rewrite_of: 'text',
  replacing: list('text'),
  firstpublished: 'time',
  otherAltIds: 'any',
  advices: list(fields({ role: 'text', environments: list(code), importance: code, lifetime: code })),
} satisfies Record<string, Shape>
