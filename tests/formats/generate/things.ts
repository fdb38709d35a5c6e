import fc from 'fast-check'
import type { Article, Association, Concept, Organization, Person, Place } from 'wirecopy/article'
import { some } from '../../article/parts/shapes.js'
import { few, href, optionally, pixels, share, uri } from './small.js'
import { line, type Pick, passage, pick } from './texts.js'

// People, bodies, places, concepts and media. Mentions are picked before the text is known.

export type Unplaced<T> = Omit<T, 'mentions'> & { mentions?: Pick[] }

export function aPerson(): fc.Arbitrary<Unplaced<Person>> {
  const role = some<NonNullable<Person['roles']>[number]>(
    { text: line(3), organization: line(2), former: fc.constant(true) },
    ['text'],
  )
  return some<Unplaced<Person>>(
    {
      id: fc.constant('p'),
      name: line(2),
      givenName: fc.constantFrom('Mara', 'Олена'),
      familyName: fc.constantFrom('Lind', "O'Kafor"),
      roles: few(role),
      names: few(line(2)),
      mentions: few(pick()),
    },
    ['id', 'name'],
  )
}

export function anOrganization(): fc.Arbitrary<Unplaced<Organization>> {
  return some<Unplaced<Organization>>(
    { id: fc.constant('o'), name: line(2), names: few(line(2)), mentions: few(pick()) },
    ['id', 'name'],
  )
}

const placeShape = {
  name: line(2),
  region: line(1),
  country: line(1),
  countryCode: fc.constantFrom('UA', 'FR', 'XK'),
  timeZone: fc.constantFrom('Europe/Kyiv', 'America/New_York'),
  geo: fc.record({ latitude: degrees(90), longitude: degrees(180) }),
}

/** A place that the article names. */
export function aPlace(): fc.Arbitrary<Unplaced<Place>> {
  return some<Unplaced<Place>>({ id: fc.constant('l'), ...placeShape, mentions: few(pick()) }, ['name'])
}

/** A place of a dateline, or where the article was filed. */
export function aFilingPlace(): fc.Arbitrary<Place> {
  return some<Omit<Place, 'id' | 'mentions'>>(placeShape, ['name'])
}

function degrees(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: -most * 100, max: most * 100 }).map((hundredths) => hundredths / 100 + 0)
}

/** From a vocabulary of IPTC's, from another, or free. */
export function aConcept(): fc.Arbitrary<Concept> {
  const code = fc.constantFrom<Partial<Concept>>(
    {},
    { scheme: 'http://example.org/cv/desk/' },
    { qcode: 'medtop:20000065', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000065' },
    { qcode: 'medtop:04000000', scheme: 'http://cv.iptc.org/newscodes/mediatopic/' },
    { qcode: 'subj:04000000' },
    { qcode: 'xa:port-7' },
    { uri: 'http://example.org/cv/port/7', scheme: 'http://example.org/cv/port/' },
  )
  const weight = some<{ relevance?: number; confidence?: number }>({ relevance: share(), confidence: share() }, [])
  return fc.tuple(line(3), code, weight).map(([name, ...more]) => Object.assign({ name }, ...more) as Concept)
}

export function anAssociation(): fc.Arbitrary<Association> {
  const mediaType = fc.constantFrom('image/jpeg', 'video/mp4', 'audio/mpeg')
  const rendition = some<NonNullable<Association['renditions']>[number]>(
    {
      name: fc.constantFrom('thumbnail', 'web', 'original'),
      href: href(),
      mediaType,
      width: pixels(),
      height: pixels(),
      sizeInBytes: fc.integer({ min: 1, max: 9e6 }),
      duration: fc.integer({ min: 1, max: 600 }),
    },
    ['href'],
  )
  return some<Association>(
    {
      id: fc.constant('m'),
      type: fc.constantFrom('picture', 'picture', 'picture', 'video', 'audio', 'graphic', 'text', 'composite'),
      href: href(),
      mediaType,
      width: pixels(),
      height: pixels(),
      caption: passage(8),
      credit: line(3),
      renditions: few(rendition),
    },
    ['id', 'type'],
  )
}

export function aByline(): fc.Arbitrary<NonNullable<Article['bylines']>[number]> {
  type Byline = NonNullable<Article['bylines']>[number]
  const contributor = some<NonNullable<Byline['contributors']>[number]>(
    {
      name: line(2),
      role: fc.constantFrom('author', 'editor', 'photographer'),
      title: line(3),
      organization: line(2),
      location: line(2),
      uri: uri(),
      email: fc.constantFrom('mara.lind@example.org', 'desk+news@example.com'),
    },
    ['name'],
  )
  const further = some<Omit<Byline, 'text' | 'contributors'>>(
    { credit: line(2), position: fc.constant({ start: 20, end: 44 }) },
    [],
  )
  return fc
    .tuple(optionally(few(contributor)), line(3), fc.boolean(), further)
    .map(([contributors, words, isPlain, more]) => {
      const names = contributors?.map(({ name }) => name).join(' and ')
      const text = names === undefined || !isPlain ? `By ${words}` : `By ${names}`
      return { text, ...(contributors && { contributors }), ...more }
    })
}
