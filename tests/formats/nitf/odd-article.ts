import fc from 'fast-check'
import type { Article } from 'wirecopy/article'

// Articles that use every field, with the texts that a format trips over.

const odd = fc.constantFrom(
  '“Ana” & <Tom>',
  ']]> --> <!-- ?>',
  'line\nfeed',
  'two  spaces',
  ' space at the ends ',
  'no-break\u00a0space',
  'a\ttab',
  '\u0001control',
  'İstanbul ß 🜁 𝒳',
  '“',
  "'\"'",
  '0',
  '-',
)
const words = fc.stringMatching(/^[A-Z][a-z]{1,7}( [A-Za-z]{2,8}){0,4}$/)
const text = fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: odd })
const token = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,6}$/)
const href = words.map((path) => `https://example.org/${path.replaceAll(' ', '-')}`)
const share = fc.constantFrom(0, 0.25, 0.5, 1)

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
const time = fc
  .tuple(day, fc.constantFrom('+00:00', '+03:00', '-05:30', undefined), fc.boolean())
  .map(([date, offset, isDay]) => {
    const local = date.toISOString().slice(0, 19)
    if (isDay) return { text: local.slice(0, 10), local: local.slice(0, 10), precision: 'day' as const }
    if (offset === undefined) return { local: local.slice(0, 16), precision: 'minute' as const }
    const instant = new Date(`${local}${offset}`).toISOString()
    return { text: 'printed', local, offset, instant, precision: 'second' as const, zoneFrom: 'option' as const }
  })

function some<Fields extends object, const Key extends keyof Fields>(
  fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
  requiredKeys: Key[],
) {
  return fc.record<Fields, Key>(fields, { requiredKeys })
}
const list = <T>(item: fc.Arbitrary<T>, least = 0) => fc.array(item, { minLength: least, maxLength: 3 })

const place = some(
  {
    name: text,
    region: text,
    country: text,
    countryCode: fc.constantFrom('UA', 'NO'),
    timeZone: fc.constant('Europe/Oslo'),
    geo: fc.constant({ latitude: 59.9, longitude: -10.75 }),
  },
  ['name'],
)
const concept = some(
  {
    name: text,
    qcode: fc.constantFrom(
      'medtop:20000065',
      'medtop:20000994',
      'medtop:08000000',
      'subj:16003000',
      'subj:15039001',
      'x:1',
    ),
    uri: href,
    scheme: token,
    relevance: share,
    confidence: share,
  },
  ['name'],
)
const contributor = some(
  {
    name: text,
    role: token,
    title: text,
    organization: text,
    location: text,
    uri: href,
    email: fc.constant('desk@example.org'),
  },
  ['name'],
)

function marksIn(length: number) {
  const range = fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const type = fc.constantFrom('strong', 'emphasis', 'underline', 'sub', 'sup', 'code', 'link')
  return fc.array(
    fc
      .tuple(range, type, href)
      .map(([at, kind, address]) => ({ ...at, type: kind, ...(kind === 'link' && { href: address }) })),
    { maxLength: 3 },
  )
}

const prose = fc
  .array(text, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '))
  .chain((joined) => marksIn(joined.length).map((marks) => ({ text: joined, ...(marks.length > 0 && { marks }) })))

const cell = fc.tuple(prose, fc.boolean(), fc.constantFrom(undefined, 2)).map(([content, header, colSpan]) => ({
  ...content,
  ...(header && { header }),
  ...(colSpan !== undefined && { colSpan }),
}))

const block = fc.oneof(
  { weight: 5, arbitrary: prose.map((content) => ({ type: 'paragraph', ...content })) },
  fc.tuple(prose, fc.integer({ min: 1, max: 6 })).map(([content, level]) => ({ type: 'heading', level, ...content })),
  fc.tuple(prose, fc.constantFrom(undefined, 2, 4), fc.boolean()).map(([content, level, ordered]) => ({
    type: 'listItem',
    ...content,
    ...(level !== undefined && { level }),
    ...(ordered && { ordered }),
  })),
  prose.map((content) => ({ type: 'blockquote', ...content })),
  prose.map((content) => ({ type: 'preformatted', ...content })),
  fc
    .tuple(fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }), fc.option(text, { nil: undefined }))
    .map(([rows, caption]) => ({
      type: 'table',
      rows,
      ...(caption !== undefined && { caption }),
    })),
  fc.constantFrom('m1', 'm2').map((ref) => ({ type: 'media', ref })),
  fc.constant({ type: 'embed', html: '<iframe src="https://example.org/"></iframe>' }),
  fc.constant({ type: 'rule' }),
)

const file = { mediaType: fc.constant('image/jpeg'), width: fc.nat(4000), height: fc.nat(4000) }
const association = some(
  {
    type: fc.constantFrom('text', 'audio', 'video', 'picture', 'graphic', 'composite'),
    href,
    ...file,
    caption: text,
    credit: text,
    renditions: list(some({ name: token, href, ...file, sizeInBytes: fc.nat(), duration: fc.nat(900) }, ['href']), 1),
  },
  ['type'],
)

const fields = {
  id: fc.oneof(
    href,
    odd.filter((id) => id.trim() !== ''),
  ),
  altIds: list(some({ role: fc.oneof(token, fc.constantFrom('du-key', 'two words')), value: text }, ['value']), 1),
  version: fc.constantFrom('1', '2.1', 'third one'),
  type: fc.constantFrom('text', 'picture', 'composite'),
  language: fc.constantFrom('en', 'nb-NO', 'uk'),
  status: fc.constantFrom('usable', 'withheld', 'canceled'),
  signals: list(
    some({ kind: fc.constantFrom('update', 'correction', 'kill', 'writethru'), number: fc.nat(9), text }, ['kind']),
    1,
  ),
  relations: list(
    some({ rel: fc.constantFrom('previousVersion', 'corrects', 'cancels', 'seeAlso'), id: href, version: token }, [
      'rel',
      'id',
    ]),
    1,
  ),
  urgency: fc.integer({ min: 1, max: 9 }),
  priority: fc.record({ scheme: fc.constantFrom('anpa', 'of its own'), value: text }),
  slugline: text,
  keywords: list(text, 1),
  edNotes: list(some({ text, role: token }, ['text']), 1),
  headline: text,
  headlines: list(fc.record({ role: fc.constantFrom('sub', 'short', 'of its own'), text }), 1),
  summary: text,
  bylines: list(
    fc.tuple(list(contributor, 1), text, fc.boolean()).map(([contributors, credit, isPrinted]) => ({
      text: isPrinted
        ? `By ${contributors.map(({ name, title }) => (title === undefined ? name : `${name}, ${title}`)).join(' and ')}`
        : credit,
      contributors,
      credit,
    })),
    1,
  ),
  dateline: fc
    .tuple(
      place,
      some({ date: fc.constant({ text: 'Nov 22', local: '2026-11-22', precision: 'day', inferred: ['year'] }) }, []),
      share,
    )
    .map(([at, date, certainty]) => ({
      text: `${at.name.toUpperCase()}${at.country === undefined ? '' : `, ${at.country}`}, Nov 22 (EX/NB) —`,
      places: [at],
      ...date,
      agencies: ['EX', 'NB'],
      separator: '—',
      certainty,
    })),
  located: list(place, 1),
  published: time,
  firstCreated: time,
  versionCreated: time,
  embargoedUntil: time,
  expires: time,
  provider: some({ name: text, uri: href }, ['name']),
  infoSources: list(some({ name: text, role: token, uri: href }, ['name']), 1),
  creditLine: text,
  rights: some(
    { holder: text, notice: text, year: fc.integer({ min: 1990, max: 2040 }), usageTerms: list(text, 1) },
    [],
  ),
  digitalSourceType: href,
  subjects: list(concept, 1),
  genres: list(concept, 1),
  events: list(concept, 1),
  furniture: list(fc.record({ role: fc.constantFrom('credit', 'slug', 'endMark'), text }), 1),
  extra: fc.constantFrom(
    { ninjs: { a: 1 } },
    {
      nitf: {
        meta: [{ name: 'a b', content: 'x' }, { name: 'ok', content: 'y' }, 7],
        fixture: 'none',
        pubdata: [{ type: 'stone' }],
      },
    },
  ),
}

/** An article with any of the fields, valid by the model. */
export const oddArticle: fc.Arbitrary<Article> = fc
  .tuple(
    some(fields, []),
    fc.array(block, { maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), { maxLength: 6 }),
    fc.array(
      some(
        {
          name: text,
          givenName: text,
          familyName: text,
          names: list(text, 1),
          roles: list(some({ text, former: fc.constant(true), organization: text }, ['text']), 1),
        },
        ['name'],
      ),
      { maxLength: 3 },
    ),
    fc.array(some({ name: text, names: list(text, 1) }, ['name']), { maxLength: 2 }),
    fc.array(place, { maxLength: 2 }),
    fc.tuple(association, association, association),
  )
  .map(([given, body, ranges, people, organizations, places, media]) => {
    const texts = body.flatMap((one, index) =>
      'text' in one && one.text !== '' ? [{ index, length: (one as { text: string }).text.length }] : [],
    )
    const rangeOf = (at: number) => {
      const [pick, a, b] = ranges[at] ?? [0, 0, 0]
      const { index, length } = texts[pick % texts.length] as { index: number; length: number }
      const [start, end] = [a % (length + 1), b % (length + 1)]
      return { block: index, start: Math.min(start, end), end: Math.max(start, end) }
    }
    const canPoint = texts.length > 0
    const named = people.map((person, at) => ({
      id: `p${at + 1}`,
      ...person,
      ...(canPoint && ranges[at] && { mentions: [rangeOf(at)] }),
    }))
    const quotes = !canPoint
      ? []
      : ranges.slice(0, 3).map((_, at) => {
          const range = rangeOf(at)
          const one = body[range.block] as unknown as { text: string }
          const speaker = named[at]
          return {
            id: `q${at + 1}`,
            type: (['direct', 'indirect', 'mixed'] as const)[at % 3],
            text: one.text.slice(range.start, range.end),
            content: [range],
            certainty: at === 0 ? 1 : 0.7,
            ...(at === 1 && { cue: { ...rangeOf(4), lemma: 'say' }, via: 'name' as const }),
            ...(speaker !== undefined && { speaker: { name: speaker.name, kind: 'person' as const, ref: speaker.id } }),
          }
        })
    return {
      schemaVersion: 1,
      ...given,
      ...(named.length > 0 && { people: named }),
      ...(organizations.length > 0 && {
        organizations: organizations.map((one, at) => ({
          id: `o${at + 1}`,
          ...one,
          ...(canPoint && ranges[5] && { mentions: [rangeOf(5)] }),
        })),
      }),
      ...(places.length > 0 && { places: places.map((one, at) => ({ ...one, ...(at === 0 && { id: 'l1' }) })) }),
      body,
      quotes,
      associations: media.map((one, at) => ({ id: `m${at + 1}`, ...one })),
    } as unknown as Article
  })
